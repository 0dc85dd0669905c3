package vn.lantoa.plan.calendar;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A day that is not as its day of the week.
 *
 * @param source the article of the law, or the decision or notice by number and date
 */
record CalendarDay(
        LocalDate day, String name, String english, Kind kind, Status status, String source) {

    enum Kind {
        HOLIDAY,
        /** Nghỉ bù: a holiday fell on a weekend. */
        SUBSTITUTE,
        /** Hoán đổi: off, worked for on another day. */
        SWAP_OFF,
        /** Làm bù: a day off that is worked. */
        SWAP_WORK;

        boolean isWorked() {
            return switch (this) {
                case HOLIDAY, SUBSTITUTE, SWAP_OFF -> false;
                case SWAP_WORK -> true;
            };
        }
    }

    enum Status {
        CONFIRMED,
        /** Computed from the law; the year's decision is still to come. */
        EXPECTED,
        /** The organisation recorded the decision. */
        DECIDED
    }

    /** In a reader's language. */
    String name(Locale reader) {
        return reader.getLanguage().equals("en") ? english : name;
    }
}
