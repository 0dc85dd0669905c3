package vn.lantoa.plan.session;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * When a session is to be held.
 *
 * @param from the first day it may be held, {@code to} the last
 * @param on the day it is set for, one of them
 */
record Term(LocalDate from, LocalDate to, Optional<LocalDate> on) {

    static Term day(LocalDate day) {
        return new Term(day, day, Optional.of(day));
    }

    static Term month(YearMonth month, Optional<LocalDate> on) {
        return new Term(month.atDay(1), month.atEndOfMonth(), on);
    }

    boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The day it stands under in a calendar. */
    LocalDate shownOn() {
        return on.orElse(from);
    }
}
