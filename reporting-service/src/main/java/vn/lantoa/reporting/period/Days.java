package vn.lantoa.reporting.period;

import java.time.LocalDate;

/**
 * A range of days in Asia/Ho_Chi_Minh, half-open.
 *
 * @param from the first day
 * @param until the day after the last one
 */
public record Days(LocalDate from, LocalDate until) {

    public Days {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("no day between " + from + " and " + until);
        }
    }

    /** As people say it: both days are in it. */
    public static Days inclusive(LocalDate first, LocalDate last) {
        return new Days(first, last.plusDays(1));
    }

    public LocalDate last() {
        return until.minusDays(1);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    boolean contains(Days others) {
        return !others.from.isBefore(from) && !others.until.isAfter(until);
    }
}
