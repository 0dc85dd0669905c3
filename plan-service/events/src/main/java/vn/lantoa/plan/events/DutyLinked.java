package vn.lantoa.plan.events;

/**
 * A person said which task carries the duty out.
 *
 * @param by id of the task
 */
public record DutyLinked(DutyFacts duty, String by) implements DutyEvent {}
