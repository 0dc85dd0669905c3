package vn.lantoa.plan.events;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a unit came to its end.
 *
 * @param on the first day without it
 * @param how {@code MERGED} or {@code DISSOLVED}
 * @param successor code of the unit it became part of, or that takes over its parts
 */
public record UnitEndFacts(
        LocalDate on, String how, Optional<String> successor, UnitBasisFacts basis) {}
