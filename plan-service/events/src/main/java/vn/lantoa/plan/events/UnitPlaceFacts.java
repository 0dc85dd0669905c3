package vn.lantoa.plan.events;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Under what a unit stands from a day on.
 *
 * @param parent code of the unit above; empty right under the organisation
 */
public record UnitPlaceFacts(LocalDate from, Optional<String> parent) {}
