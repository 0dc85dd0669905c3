package vn.lantoa.plan.events;

import java.time.LocalDate;

/**
 * Who keeps the plan has seen what became of the plan it stands under.
 *
 * @param change what that was, as {@link PlanParentChanged} told it, {@code on} its day
 */
public record PlanParentAcknowledged(PlanFacts plan, String change, LocalDate on)
        implements PlanEvent {}
