package vn.lantoa.plan.events;

/** A legal document was entered into the register. */
public record LegalReferenceRegistered(LegalReferenceFacts reference) implements ReferenceEvent {}
