package vn.lantoa.plan.events;

/** Some more rows are worked off. */
public record ImportProgressed(ImportFacts imported) implements ImportEvent {}
