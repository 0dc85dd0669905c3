package vn.lantoa.plan.events;

/** A task or unit has more or less of it than before. */
public record BudgetAllocationAdjusted(
        BudgetFacts budget, BudgetAllocationFacts allocation, Long previousAmount, String reason)
        implements BudgetEvent {}
