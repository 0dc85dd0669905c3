package vn.lantoa.plan.events;

/** It was corrected when a legal document is in force; an end in the past is told as such. */
public record LegalReferenceValidityChanged(LegalReferenceFacts reference)
        implements ReferenceEvent {}
