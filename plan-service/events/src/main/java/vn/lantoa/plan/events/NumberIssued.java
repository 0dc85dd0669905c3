package vn.lantoa.plan.events;

/** The plan of a number was issued. */
public record NumberIssued(NumberFacts number) implements NumberEvent {}
