package vn.lantoa.plan.events;

/** An inspection found something. */
public record FindingRaised(FindingFacts finding) implements FindingEvent {}
