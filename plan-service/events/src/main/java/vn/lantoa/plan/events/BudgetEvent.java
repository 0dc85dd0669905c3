package vn.lantoa.plan.events;

/** Something that happened to a line of the budget (kinh phí). Money is whole VND. */
public sealed interface BudgetEvent extends PlanEvents
        permits BudgetLineOpened,
                BudgetAdjusted,
                BudgetAllocated,
                BudgetAllocationAdjusted,
                BudgetSpent,
                BudgetSpendingReversed {

    BudgetFacts budget();
}
