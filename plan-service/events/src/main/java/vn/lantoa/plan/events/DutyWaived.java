package vn.lantoa.plan.events;

/** The duty need not be carried out in this plan. */
public record DutyWaived(DutyFacts duty, String reason) implements DutyEvent {}
