package vn.lantoa.plan.events;

/** All rows are worked off, or it was given up: then its status is FAILED. */
public record ImportFinished(ImportFacts imported) implements ImportEvent {}
