package vn.lantoa.plan.events;

/** A number will not be used: it stays in the register, with the reason. */
public record NumberVoided(NumberFacts number, String reason) implements NumberEvent {}
