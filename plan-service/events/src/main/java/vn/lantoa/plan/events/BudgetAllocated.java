package vn.lantoa.plan.events;

/** Something of the line is for a task or a unit. */
public record BudgetAllocated(BudgetFacts budget, BudgetAllocationFacts allocation)
        implements BudgetEvent {}
