package vn.lantoa.plan.series;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How a task recurs, as people choose it; its first due date says the rest. */
enum Repeat {
    NONE,
    WEEKLY,
    MONTHLY,
    QUARTERLY,
    HALF_YEARLY,
    YEARLY;

    /** No month ends before it. */
    private static final int IN_EVERY_MONTH = 28;

    private static final int LONGEST_MONTH = 31;

    /** RFC 5545's RRULE; nothing of what is done once. */
    String rule(LocalDate first) {
        return switch (this) {
            case NONE -> "";
            case WEEKLY -> "FREQ=WEEKLY";
            case MONTHLY -> "FREQ=MONTHLY;" + day(first);
            case QUARTERLY -> "FREQ=MONTHLY;INTERVAL=3;" + day(first);
            case HALF_YEARLY -> "FREQ=MONTHLY;INTERVAL=6;" + day(first);
            case YEARLY -> "FREQ=YEARLY;BYMONTH=" + first.getMonthValue() + ";" + day(first);
        };
    }

    /** A day that a month does not have is its last one: the 30th is 28 or 29 February. */
    private static String day(LocalDate first) {
        int day = first.getDayOfMonth();
        if (day <= IN_EVERY_MONTH) {
            return "BYMONTHDAY=" + day;
        }
        if (day == LONGEST_MONTH) {
            return "BYMONTHDAY=-1";
        }
        String upToIt =
                IntStream.rangeClosed(IN_EVERY_MONTH, day)
                        .mapToObj(String::valueOf)
                        .collect(Collectors.joining(","));
        return "BYMONTHDAY=" + upToIt + ";BYSETPOS=-1";
    }
}
