package vn.lantoa.plan.events;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a unit is called from a day on.
 *
 * @param shortName as it stands in tables, e.g. "VP-TTr"
 */
public record UnitNameFacts(LocalDate from, String name, Optional<String> shortName) {}
