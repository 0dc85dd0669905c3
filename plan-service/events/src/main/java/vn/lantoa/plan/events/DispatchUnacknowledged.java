package vn.lantoa.plan.events;

import java.time.LocalDate;
import java.util.List;

/**
 * Units did not confirm in time; told once for a dispatch.
 *
 * @param units their ids
 * @param since the first day they are late
 */
public record DispatchUnacknowledged(DispatchFacts dispatch, List<String> units, LocalDate since)
        implements DispatchEvent {}
