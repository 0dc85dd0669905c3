package vn.lantoa.plan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lantoa.plan.calendar.CalendarDay.Kind;
import vn.lantoa.plan.calendar.CalendarDay.Status;

class ShippedCalendarTest {

    private static IntStream years() {
        return IntStream.rangeClosed(ShippedCalendar.FIRST_YEAR, ShippedCalendar.LAST_YEAR);
    }

    private static List<CalendarDay> of(int year, Kind kind) {
        return ShippedCalendar.DAYS.values().stream()
                .filter(day -> day.day().getYear() == year && day.kind() == kind)
                .toList();
    }

    private static LocalDate named(int year, String name) {
        List<LocalDate> days =
                of(year, Kind.HOLIDAY).stream()
                        .filter(day -> day.name().equals(name))
                        .map(CalendarDay::day)
                        .toList();
        assertThat(days).as(name).hasSize(1);
        return days.getFirst();
    }

    @Test
    void theMoonCalendarOfTheTestAgreesWithKnownDays() {
        // Tết of 1985 and 2007 differ from China's: the zone counts
        assertThat(MoonCalendar.day(1, 1, 1985)).isEqualTo("1985-01-21");
        assertThat(MoonCalendar.day(1, 1, 2007)).isEqualTo("2007-02-17");
        assertThat(MoonCalendar.day(10, 3, 2019)).isEqualTo("2019-04-14");
    }

    @ParameterizedTest
    @MethodSource("years")
    void tetAndTheHungKingsDayFollowTheMoon(int year) {
        assertThat(named(year, "Mùng một Tết")).isEqualTo(MoonCalendar.day(1, 1, year));
        assertThat(named(year, "Giỗ Tổ Hùng Vương")).isEqualTo(MoonCalendar.day(10, 3, year));
    }

    @ParameterizedTest
    @MethodSource("years")
    void aYearHasTheHolidaysOfItsLaw(int year) {
        // article 112 of 2019: 1 + 5 + 1 + 1 + 1 + 2; article 115 of 2012 had one National Day
        assertThat(of(year, Kind.HOLIDAY)).hasSize(year < 2021 ? 10 : 11);
        assertThat(
                        of(year, Kind.HOLIDAY).stream()
                                .filter(
                                        day ->
                                                day.name().contains("Tết")
                                                        || day.name().contains("Chạp")))
                .hasSize(6);
    }

    @ParameterizedTest
    @MethodSource("years")
    void eachHolidayOnAWeekendIsMadeUpForOnAWorkingWeekday(int year) {
        long onWeekends =
                of(year, Kind.HOLIDAY).stream().filter(day -> isWeekend(day.day())).count();

        assertThat(of(year, Kind.SUBSTITUTE)).hasSize((int) onWeekends);
        assertThat(of(year, Kind.SUBSTITUTE)).noneMatch(day -> isWeekend(day.day()));
    }

    @ParameterizedTest
    @MethodSource("years")
    void whatIsSwappedIsWorkedForOnAWeekend(int year) {
        assertThat(of(year, Kind.SWAP_OFF)).hasSameSizeAs(of(year, Kind.SWAP_WORK));
        assertThat(of(year, Kind.SWAP_OFF)).noneMatch(day -> isWeekend(day.day()));
        assertThat(of(year, Kind.SWAP_WORK)).allMatch(day -> isWeekend(day.day()));
    }

    @Test
    void everyDayHasASourceAndWhatIsNotDecidedSaysSo() {
        assertThat(ShippedCalendar.DAYS.values())
                .allMatch(day -> !day.source().isBlank() && !day.english().isBlank());
        assertThat(ShippedCalendar.DAYS.values())
                .filteredOn(day -> day.status() == Status.EXPECTED)
                .isNotEmpty()
                .allMatch(day -> day.day().getYear() > 2026)
                .allMatch(day -> day.source().contains("chờ quyết định"));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
