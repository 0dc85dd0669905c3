package vn.lantoa.plan.events;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something became of the plan that a plan stands under: whoever keeps the plan looks at it again.
 *
 * @param change {@code REVISED}, {@code REPLACED}, {@code RECALLED}, {@code CLOSED}, {@code
 *     REOPENED}; more may come
 * @param edition the number of the parent's edition, after a revision
 * @param on the day it happened, in Asia/Ho_Chi_Minh
 */
public record PlanParentChanged(
        PlanFacts plan, String change, Optional<Integer> edition, LocalDate on)
        implements PlanEvent {}
