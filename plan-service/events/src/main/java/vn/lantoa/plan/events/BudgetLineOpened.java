package vn.lantoa.plan.events;

/** A plan has money from a source. */
public record BudgetLineOpened(BudgetFacts budget) implements BudgetEvent {}
