package vn.lantoa.plan.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** By when something is to be done, as far as its words say so. Days are local days. */
public sealed interface Deadline {

    /** The words it was read from, as they stand. */
    String words();

    /**
     * One day.
     *
     * @param day as written; of a month, quarter or year its last day
     * @param before "trước": the day itself is too late
     * @param lastDay the last day that is in time: {@code day}, or the day before it
     * @param from the first day of a range written with both its ends
     */
    record On(
            String words,
            LocalDate day,
            boolean before,
            LocalDate lastDay,
            Optional<LocalDate> from)
            implements Deadline {}

    /**
     * Again and again.
     *
     * @param rules values of RFC 5545's RRULE, naming the days as written; due on each day of any
     *     of them. "Hằng quý" names the quarter's last day
     * @param before "trước": the days themselves are too late
     */
    record Recurring(String words, List<String> rules, boolean before) implements Deadline {

        public Recurring {
            rules = List.copyOf(rules);
        }
    }

    /**
     * Only a person can say.
     *
     * @param days the number of days counted from something, "05 ngày làm việc"
     * @param found the deadlines of {@link Reason#SEVERAL}, in their words
     */
    record Ask(String words, Reason reason, Optional<Integer> days, List<String> found)
            implements Deadline {

        public Ask {
            found = List.copyOf(found);
        }

        public static Ask because(String words, Reason reason) {
            return new Ask(words, reason, Optional.empty(), List.of());
        }
    }

    /** Why a person has to be asked. */
    enum Reason {
        /** Nothing is written. */
        ABSENT,
        /** "Thường xuyên". */
        ONGOING,
        /** Working days, counted from an event. */
        WORKING_DAYS,
        /** Hangs on something else: "sau khi …", "theo yêu cầu". */
        RELATIVE,
        /** A day or month whose year is not known for sure. */
        YEAR,
        /** "Đầu tháng 3", "02 lần/năm". */
        VAGUE,
        /** More than one deadline. */
        SEVERAL,
        /** No calendar has the day. */
        IMPOSSIBLE,
        UNREADABLE
    }
}
