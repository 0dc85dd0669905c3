package vn.lantoa.plan.events;

/**
 * A document was read and is a draft plan now.
 *
 * @param sha256 digest of the document's bytes, in hexadecimal
 */
public record PlanImported(PlanFacts plan, String sha256) implements PlanEvent {}
