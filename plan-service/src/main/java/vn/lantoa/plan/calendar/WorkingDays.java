package vn.lantoa.plan.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which days an office works, see {@link OfficeCalendars}: by the calendar this product ships, 2020
 * to 2030, weekends only in other years, and by what the office recorded since.
 */
public final class WorkingDays {

    private static final int FIRST_DAY_OF_WEEKEND = 6;

    private final Map<LocalDate, CalendarDay> decided;

    /** The shipped calendar. */
    public WorkingDays() {
        this(Map.of());
    }

    /**
     * @param decided go before what is shipped
     */
    WorkingDays(Map<LocalDate, CalendarDay> decided) {
        this.decided = Map.copyOf(decided);
    }

    public boolean isWorkingDay(LocalDate day) {
        return special(day)
                .map(special -> special.kind().isWorked())
                .orElse(day.getDayOfWeek().getValue() < FIRST_DAY_OF_WEEKEND);
    }

    /** Whether more than weekends is known of a day's year. */
    public boolean isKnown(int year) {
        return ShippedCalendar.knows(year)
                || decided.keySet().stream().anyMatch(day -> day.getYear() == year);
    }

    /** The day on which so many working days have passed since {@code from}, itself not counted. */
    public LocalDate after(LocalDate from, int workingDays) {
        return step(from, workingDays, 1);
    }

    /** The day from which so many working days lie before {@code to}, itself not counted. */
    public LocalDate before(LocalDate to, int workingDays) {
        return step(to, workingDays, -1);
    }

    private LocalDate step(LocalDate from, int workingDays, int days) {
        LocalDate day = from;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(days);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /**
     * How many working days pass from {@code from}, itself not counted, to {@code to}, itself
     * counted: of {@code after(from, n)} it is n. 0 where {@code to} is not after {@code from}.
     */
    public int between(LocalDate from, LocalDate to) {
        return from.isBefore(to) ? count(from.plusDays(1), to) : 0;
    }

    /** How many there are from the first day to the last, both counted. */
    int count(LocalDate first, LocalDate last) {
        return (int) first.datesUntil(last.plusDays(1)).filter(this::isWorkingDay).count();
    }

    /** The day itself if it is worked, else the next that is. */
    public LocalDate firstOnOrAfter(LocalDate day) {
        return isWorkingDay(day) ? day : after(day, 1);
    }

    /** The day itself if it is worked, else the last one before that is. */
    public LocalDate lastOnOrBefore(LocalDate day) {
        return isWorkingDay(day) ? day : before(day, 1);
    }

    private Optional<CalendarDay> special(LocalDate day) {
        return Optional.ofNullable(decided.get(day))
                .or(() -> Optional.ofNullable(ShippedCalendar.DAYS.get(day)));
    }

    /** The days of a year that are not as their day of the week, in order. */
    Stream<CalendarDay> special(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return first.datesUntil(first.plusYears(1)).flatMap(day -> special(day).stream());
    }
}
