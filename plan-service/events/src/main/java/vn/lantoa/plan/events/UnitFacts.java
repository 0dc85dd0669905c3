package vn.lantoa.plan.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A unit with all that is known of it, by day: enough to draw the tree of any day.
 *
 * @param id its code, e.g. {@code HTQT}; never given to another unit of the organisation
 * @param kind e.g. {@code DIVISION}; more may come
 * @param from its first day
 * @param names the oldest first; each holds until the next one's day
 * @param places under what it stands, the oldest first; each holds until the next one's day
 * @param mergers those it came out of or took others in by, the oldest first
 * @param end empty while none is entered
 */
public record UnitFacts(
        String id,
        String kind,
        LocalDate from,
        List<UnitNameFacts> names,
        List<UnitPlaceFacts> places,
        List<UnitMergerFacts> mergers,
        Optional<UnitEndFacts> end) {}
