package vn.lantoa.content.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stretches in which something has to appear. */
class CadenceTest {

    @ParameterizedTest
    @CsvSource({
        "WEEKLY,    2023-02-15, 2023-W07, 2023-02-13, 2023-02-19",
        "WEEKLY,    2023-01-01, 2022-W52, 2022-12-26, 2023-01-01",
        "WEEKLY,    2021-01-03, 2020-W53, 2020-12-28, 2021-01-03",
        "WEEKLY,    2024-12-30, 2025-W01, 2024-12-30, 2025-01-05",
        "MONTHLY,   2023-02-28, 2023-M02, 2023-02-01, 2023-02-28",
        "MONTHLY,   2024-02-10, 2024-M02, 2024-02-01, 2024-02-29",
        "MONTHLY,   2023-12-31, 2023-M12, 2023-12-01, 2023-12-31",
        "QUARTERLY, 2023-03-31, 2023-Q1,  2023-01-01, 2023-03-31",
        "QUARTERLY, 2023-10-01, 2023-Q4,  2023-10-01, 2023-12-31"
    })
    void aDayIsOfOneStretch(
            Cadence cadence, LocalDate day, String name, LocalDate from, LocalDate to) {
        assertThat(cadence.stretchOf(day)).isEqualTo(new Stretch(name, from, to));
    }

    @ParameterizedTest
    @CsvSource({
        "MONTHLY,   2023-01-01, 2023-M01, 2023-01-01",
        "MONTHLY,   2023-01-15, 2023-M01, 2023-01-15",
        "MONTHLY,   2023-01-16, 2023-M02, 2023-02-01",
        "WEEKLY,    2023-02-13, 2023-W07, 2023-02-13",
        "WEEKLY,    2023-02-15, 2023-W07, 2023-02-15",
        "WEEKLY,    2023-02-16, 2023-W08, 2023-02-20",
        "QUARTERLY, 2023-02-14, 2023-Q1,  2023-02-14",
        "QUARTERLY, 2023-02-15, 2023-Q2,  2023-04-01",
        "MONTHLY,   2023-12-20, 2024-M01, 2024-01-01"
    })
    void openedInTheFirstHalfItIsJudgedByTheRestOfTheRunningStretchElseByTheNext(
            Cadence cadence, LocalDate opened, String name, LocalDate from) {
        Stretch first = cadence.firstFrom(opened);

        assertThat(first.name()).isEqualTo(name);
        assertThat(first.from()).isEqualTo(from);
    }

    @Test
    void oneStretchFollowsTheOtherOverTheTurnOfTheYear() {
        Stretch last = Cadence.WEEKLY.stretchOf(LocalDate.of(2020, 12, 31));

        assertThat(last.name()).isEqualTo("2020-W53");
        assertThat(Cadence.WEEKLY.after(last).name()).isEqualTo("2021-W01");
        assertThat(Cadence.MONTHLY.after(Cadence.MONTHLY.stretchOf(LocalDate.of(2024, 2, 1))))
                .isEqualTo(
                        new Stretch(
                                "2024-M03", LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 31)));
    }

    @Test
    void itIsJudgedAMinuteAfterItsLastDayInVietnam() {
        Stretch january = Cadence.MONTHLY.stretchOf(LocalDate.of(2023, 1, 5));

        assertThat(january.judgedAt()).isEqualTo(Instant.parse("2023-01-31T17:01:00Z"));
    }
}
