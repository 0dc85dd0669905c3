package vn.lantoa.plan.events;

/**
 * A task does not carry the duty out after all.
 *
 * @param by id of the task
 */
public record DutyUnlinked(DutyFacts duty, String by) implements DutyEvent {}
