package vn.lantoa.plan.events;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The decision or plan that something is done by.
 *
 * @param number e.g. {@code 45/QĐ-SNgV}
 */
public record InspectionBasisFacts(String number, Optional<LocalDate> date) {}
