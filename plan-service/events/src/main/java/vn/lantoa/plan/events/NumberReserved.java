package vn.lantoa.plan.events;

/** A number is kept for a draft until that is issued or the number is voided. */
public record NumberReserved(NumberFacts number) implements NumberEvent {}
