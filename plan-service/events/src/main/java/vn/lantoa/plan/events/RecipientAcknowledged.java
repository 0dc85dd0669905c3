package vn.lantoa.plan.events;

import java.time.LocalDate;

/**
 * A unit confirmed to have it; told once for a unit.
 *
 * @param recipient id within the dispatch
 * @param by staff id
 */
public record RecipientAcknowledged(
        DispatchFacts dispatch, String recipient, String unit, String by, LocalDate on)
        implements DispatchEvent {}
