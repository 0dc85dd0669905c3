package vn.lantoa.plan.events;

import java.time.LocalDate;

/**
 * A concluded plan is worked by again (mở lại).
 *
 * @param closedOn the conclusion that is taken back
 */
public record PlanReopened(PlanFacts plan, LocalDate closedOn, String reason)
        implements PlanEvent {}
