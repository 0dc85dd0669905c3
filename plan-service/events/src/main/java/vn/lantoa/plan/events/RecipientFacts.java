package vn.lantoa.plan.events;

import java.util.Optional;

/**
 * One of those a document goes to.
 *
 * @param name as it stands in the document
 * @param purpose e.g. {@code để b/c}
 * @param kind {@code OWN_UNITS} for all units of the organisation, {@code OUTSIDE} for others; more
 *     may come
 */
public record RecipientFacts(String name, Optional<String> purpose, String kind) {}
