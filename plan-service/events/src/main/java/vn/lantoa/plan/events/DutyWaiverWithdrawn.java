package vn.lantoa.plan.events;

/**
 * The duty has to be carried out after all.
 *
 * @param waived why it had not to be
 */
public record DutyWaiverWithdrawn(DutyFacts duty, String reason, String waived)
        implements DutyEvent {}
