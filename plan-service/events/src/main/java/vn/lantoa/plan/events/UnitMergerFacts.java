package vn.lantoa.plan.events;

import java.time.LocalDate;
import java.util.List;

/**
 * Units that became part of another one.
 *
 * @param on the first day without them
 * @param merged their codes
 */
public record UnitMergerFacts(LocalDate on, List<String> merged, UnitBasisFacts basis) {}
