package vn.lantoa.plan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.plan.calendar.CalendarDay.Kind;
import vn.lantoa.plan.calendar.CalendarDay.Status;

class WorkingDaysTest {

    private final WorkingDays calendar = new WorkingDays();

    @ParameterizedTest
    @CsvSource({
        "2023-01-20, false", // 29 Chạp, off
        "2023-01-27, true",
        "2023-05-03, false", // in lieu of 30 April
        "2024-04-29, false", // swapped
        "2024-05-04, true", // a Saturday, worked for it
        "2024-05-11, false",
        "2026-08-31, false",
        "2026-08-22, true",
        "1999-09-02, true" // nothing but weekends is known
    })
    void daysAreWorkedAsDecided(LocalDate day, boolean worked) {
        assertThat(calendar.isWorkingDay(day)).isEqualTo(worked);
    }

    @Test
    void countingPassesOverTetAndBackAgain() {
        LocalDate before = LocalDate.of(2023, 1, 18);

        assertThat(calendar.after(before, 2)).isEqualTo("2023-01-27");
        assertThat(calendar.before(LocalDate.of(2023, 1, 27), 2)).isEqualTo(before);
        assertThat(calendar.between(before, LocalDate.of(2023, 1, 27))).isEqualTo(2);
        assertThat(calendar.after(before, 0)).isEqualTo(before);
        assertThat(calendar.between(before, before)).isZero();
        assertThat(calendar.between(before, before.minusDays(9))).isZero();
    }

    @Test
    void aDayOffMovesToTheNearestWorkedOne() {
        LocalDate tet = LocalDate.of(2025, 1, 29);

        assertThat(calendar.firstOnOrAfter(tet)).isEqualTo("2025-02-03");
        assertThat(calendar.lastOnOrBefore(tet)).isEqualTo("2025-01-24");
        assertThat(calendar.firstOnOrAfter(LocalDate.of(2025, 4, 26))).isEqualTo("2025-04-26");
    }

    @Test
    void whatWasDecidedGoesBeforeWhatIsShipped() {
        LocalDate expected = LocalDate.of(2027, 9, 3);
        LocalDate day = LocalDate.of(2027, 11, 24);
        WorkingDays decided =
                new WorkingDays(
                        Map.of(
                                expected,
                                day(expected, Kind.SWAP_WORK),
                                day,
                                day(day, Kind.HOLIDAY)));

        assertThat(calendar.isWorkingDay(expected)).isFalse();
        assertThat(decided.isWorkingDay(expected)).isTrue();
        assertThat(decided.isWorkingDay(day)).isFalse();
    }

    private static CalendarDay day(LocalDate day, Kind kind) {
        return new CalendarDay(day, "n", "n", kind, Status.DECIDED, "s");
    }

    @Test
    void yearsThatAreNotKnownSaySo() {
        assertThat(calendar.isKnown(2030)).isTrue();
        assertThat(calendar.isKnown(2031)).isFalse();
        assertThat(calendar.isKnown(2019)).isFalse();
    }
}
