package vn.lantoa.content.events;

import java.time.LocalDate;

/**
 * A stretch of days in which something had to appear.
 *
 * @param name e.g. {@code 2023-M02}, {@code 2023-W07}, {@code 2023-Q1}
 * @param from its first day
 * @param to its last day, included
 */
public record StretchFacts(String name, LocalDate from, LocalDate to) {}
