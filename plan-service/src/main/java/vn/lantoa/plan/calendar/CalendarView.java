package vn.lantoa.plan.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import vn.lantoa.plan.calendar.CalendarDay.Kind;
import vn.lantoa.plan.calendar.CalendarDay.Status;

/**
 * A year's calendar of an office.
 *
 * @param known false: nothing but weekends is known of this year
 * @param days those that are not as their day of the week, days worked in exchange included
 * @param workingDays of each month, January first
 * @param workingDaysInAll their sum
 */
record CalendarView(
        int year,
        boolean known,
        List<DayView> days,
        List<Integer> workingDays,
        int workingDaysInAll) {

    /**
     * @param name in the reader's language where it is shipped
     */
    record DayView(LocalDate day, String name, Kind kind, Status status, String source) {}

    static CalendarView of(int year, WorkingDays calendar, Locale reader) {
        List<Integer> months =
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> YearMonth.of(year, month))
                        .map(month -> calendar.count(month.atDay(1), month.atEndOfMonth()))
                        .toList();
        return new CalendarView(
                year,
                calendar.isKnown(year),
                calendar.special(year)
                        .map(
                                day ->
                                        new DayView(
                                                day.day(),
                                                day.name(reader),
                                                day.kind(),
                                                day.status(),
                                                day.source()))
                        .toList(),
                months,
                months.stream().mapToInt(Integer::intValue).sum());
    }
}
