package vn.lantoa.plan.events;

/**
 * It goes to one more.
 *
 * @param recipient id within the dispatch
 */
public record RecipientAdded(DispatchFacts dispatch, String recipient) implements DispatchEvent {}
