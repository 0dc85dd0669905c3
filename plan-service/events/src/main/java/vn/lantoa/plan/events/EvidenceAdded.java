package vn.lantoa.plan.events;

import java.time.LocalDate;

/**
 * A unit added evidence; what it proves, those say that refer to it.
 *
 * @param addedOn the day in Asia/Ho_Chi_Minh
 */
public record EvidenceAdded(EvidenceEntryFacts evidence, LocalDate addedOn)
        implements EvidenceEvent {}
