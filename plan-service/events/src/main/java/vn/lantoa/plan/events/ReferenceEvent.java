package vn.lantoa.plan.events;

/** Something that happened to an entry of an office's register of legal documents. */
public sealed interface ReferenceEvent extends PlanEvents
        permits LegalReferenceRegistered, LegalReferenceValidityChanged, LegalBasisExpired {

    LegalReferenceFacts reference();
}
