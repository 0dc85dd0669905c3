package vn.lantoa.plan.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.lantoa.plan.calendar.CalendarDay.Kind;
import vn.lantoa.plan.calendar.CalendarDay.Status;

/** The days this product knows by itself, from {@code days.csv}. */
final class ShippedCalendar {

    static final int FIRST_YEAR = 2020;
    static final int LAST_YEAR = 2030;
    static final NavigableMap<LocalDate, CalendarDay> DAYS = read();

    private static final int FIELDS = 6;

    private ShippedCalendar() {}

    static boolean knows(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static NavigableMap<LocalDate, CalendarDay> read() {
        NavigableMap<LocalDate, CalendarDay> days = new TreeMap<>();
        try (InputStream file = ShippedCalendar.class.getResourceAsStream("days.csv")) {
            if (file == null) {
                throw new IllegalStateException("days.csv is missing");
            }
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(ShippedCalendar::day)
                    .forEach(
                            day -> {
                                if (days.put(day.day(), day) != null) {
                                    throw new IllegalStateException("twice: " + day);
                                }
                            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return days;
    }

    private static CalendarDay day(String line) {
        String[] field = line.split(",", FIELDS);
        return new CalendarDay(
                LocalDate.parse(field[0]),
                field[1],
                field[2],
                Kind.valueOf(field[3]),
                Status.valueOf(field[4]),
                field[5]);
    }
}
