package vn.lantoa.plan.events;

import java.time.LocalDate;

/**
 * The evidence is taken back: what referred to it is not proved by it any more, and its content is
 * not shown any more.
 *
 * @param reason in the words of whoever withdrew it
 * @param withdrawnOn the day in Asia/Ho_Chi_Minh
 */
public record EvidenceWithdrawn(EvidenceEntryFacts evidence, String reason, LocalDate withdrawnOn)
        implements EvidenceEvent {}
