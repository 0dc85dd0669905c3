package vn.lantoa.plan.deadline;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What recurs, and on which days. */
sealed interface Rhythm {

    /** A value of RFC 5545's RRULE. */
    String rule();

    record Daily() implements Rhythm {
        @Override
        public String rule() {
            return "FREQ=DAILY";
        }
    }

    /**
     * @param on empty for the week's last day
     */
    record Weekly(Optional<DayOfWeek> on) implements Rhythm {
        @Override
        public String rule() {
            return "FREQ=WEEKLY;BYDAY=" + on.orElse(DayOfWeek.SUNDAY).name().substring(0, 2);
        }
    }

    /**
     * In some months of each year.
     *
     * @param months from 1 to 12
     * @param days of those months; empty for their last
     */
    record Monthly(SortedSet<Integer> months, List<Integer> days) implements Rhythm {

        public Monthly {
            days = List.copyOf(days);
        }

        @Override
        public String rule() {
            String by = months.size() == 12 ? "" : ";BYMONTH=" + joined(months.stream().toList());
            return (months.size() > 2 ? "FREQ=MONTHLY" : "FREQ=YEARLY")
                    + by
                    + ";BYMONTHDAY="
                    + (days.isEmpty() ? "-1" : joined(days));
        }

        private static String joined(List<Integer> numbers) {
            return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
        }

        boolean isEachMonth() {
            return months.size() == 12;
        }

        Monthly and(Monthly other) {
            SortedSet<Integer> both = new TreeSet<>(months);
            both.addAll(other.months);
            return new Monthly(both, days);
        }
    }

    static Monthly inMonths(Integer... months) {
        return new Monthly(new TreeSet<>(Arrays.asList(months)), List.of());
    }

    static Monthly eachMonth() {
        return inMonths(IntStream.rangeClosed(1, 12).boxed().toArray(Integer[]::new));
    }

    /** The nth month of each quarter, n from 1 to 3. */
    static Monthly eachQuarter(int n) {
        return inMonths(n, n + 3, n + 6, n + 9);
    }

    static Monthly eachYear() {
        return inMonths(12);
    }
}
