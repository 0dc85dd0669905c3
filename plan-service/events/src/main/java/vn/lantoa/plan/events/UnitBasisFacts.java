package vn.lantoa.plan.events;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The decision (quyết định) by which a unit ends.
 *
 * @param number e.g. {@code 1234/QĐ-UBND}
 * @param date of the decision
 * @param text what it is about
 */
public record UnitBasisFacts(String number, LocalDate date, Optional<String> text) {}
