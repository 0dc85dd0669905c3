package vn.lantoa.plan.unit;

import java.util.Optional;

/**
 * A unit as it was on a day.
 *
 * @param id as tokens and tasks name it, e.g. {@code HTQT}; never given to another unit
 * @param parent id of the unit it stood under
 */
public record UnitOn(String id, String name, UnitKind kind, Optional<String> parent) {}
