package vn.lantoa.plan.events;

import java.time.LocalDate;

/**
 * What was entered as spent is taken back.
 *
 * @param spending what is taken back: its amount, on its own day
 * @param on the day it was taken back
 */
public record BudgetSpendingReversed(
        BudgetFacts budget, BudgetSpendingFacts spending, LocalDate on, String reason)
        implements BudgetEvent {}
