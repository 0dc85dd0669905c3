package vn.lantoa.content.column;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.content.events.StretchFacts;

/**
 * Days in which something has to appear.
 *
 * @param name e.g. {@code 2023-M02}, {@code 2023-W07}, {@code 2023-Q1}
 * @param to its last day, included
 */
public record Stretch(String name, LocalDate from, LocalDate to) {

    /** What was published in the last second of the last day is stored by then. */
    private static final Duration AFTERWARDS = Duration.ofMinutes(1);

    Instant judgedAt() {
        return to.plusDays(1).atStartOfDay(DomainClock.ZONE).toInstant().plus(AFTERWARDS);
    }

    StretchFacts facts() {
        return new StretchFacts(name, from, to);
    }
}
