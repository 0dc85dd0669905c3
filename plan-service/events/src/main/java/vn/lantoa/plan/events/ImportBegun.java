package vn.lantoa.plan.events;

/** A table was read, and is going to be worked off. */
public record ImportBegun(ImportFacts imported) implements ImportEvent {}
