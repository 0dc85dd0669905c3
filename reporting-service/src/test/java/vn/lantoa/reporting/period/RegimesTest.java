package vn.lantoa.reporting.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;

/** Which days a period has. */
class RegimesTest {

    private final Regimes regimes = new Regimes();

    @ParameterizedTest
    @CsvSource({
        "2023-Q1, 2023-01-01, 2023-03-31",
        "2023-Q4, 2023-10-01, 2023-12-31",
        "2023-H1, 2023-01-01, 2023-06-30",
        "2023-H2, 2023-07-01, 2023-12-31",
        "2023-9M, 2023-01-01, 2023-09-30",
        "2023-M05, 2023-05-01, 2023-05-31",
        "2023-M02, 2023-02-01, 2023-02-28",
        "2024-M02, 2024-02-01, 2024-02-29",
        "2023, 2023-01-01, 2023-12-31"
    })
    void theCalendarIsTheCalendar(String code, LocalDate from, LocalDate to) {
        assertThat(asked(code, "calendar").days()).isEqualTo(Days.inclusive(from, to));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-M01, 2022-12-15, 2023-01-14",
        "2023-M05, 2023-04-15, 2023-05-14",
        "2023-M12, 2023-11-15, 2023-12-14",
        "2023-Q1, 2022-12-15, 2023-03-14",
        "2023-Q2, 2023-03-15, 2023-06-14",
        "2023-Q4, 2023-09-15, 2023-12-14",
        "2023-H1, 2022-12-15, 2023-06-14",
        "2023-9M, 2022-12-15, 2023-09-14",
        "2023, 2022-12-15, 2023-12-14"
    })
    void decree09OfYear2019CutsOffOnThe14th(String code, LocalDate from, LocalDate to) {
        assertThat(asked(code, "nd09-2019").days()).isEqualTo(Days.inclusive(from, to));
    }

    @Test
    void the14thOfJuneIsInTheSecondQuarterAndThe15thInTheThird() {
        Days second = asked("2023-Q2", "nd09-2019").days();
        Days third = asked("2023-Q3", "nd09-2019").days();

        assertThat(second.last()).isEqualTo("2023-06-14");
        assertThat(third.from()).isEqualTo("2023-06-15").isEqualTo(second.until());
    }

    @ParameterizedTest
    @ValueSource(strings = {"calendar", "nd09-2019"})
    void theQuartersOfAYearLeaveNoDayOutAndCountNoneTwice(String regime) {
        List<Days> quarters =
                List.of("2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4").stream()
                        .map(code -> asked(code, regime).days())
                        .toList();

        for (int i = 1; i < quarters.size(); i++) {
            assertThat(quarters.get(i).from()).isEqualTo(quarters.get(i - 1).until());
        }
        Days year = asked("2023", regime).days();
        assertThat(year)
                .isEqualTo(new Days(quarters.getFirst().from(), quarters.getLast().until()));
    }

    @Test
    void theCalendarIsMeantWhenNoRegimeIsNamed() {
        Period period =
                regimes.asked(
                        Optional.of("2023-Q1"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());

        assertThat(period.name()).contains(new Period.Name("calendar", "2023-Q1"));
    }

    @Test
    void daysMayBeGivenOneByOneBothIncluded() {
        Period period =
                regimes.asked(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(LocalDate.of(2023, 6, 14)),
                        Optional.of(LocalDate.of(2023, 6, 15)));

        assertThat(period.name()).isEmpty();
        assertThat(period.days().from()).isEqualTo("2023-06-14");
        assertThat(period.days().until()).isEqualTo("2023-06-16");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "23-Q1", "2023-q1", "2023Q1", "2023-", "quý 1"})
    void aMalformedPeriodIsNamed(String code) {
        assertFaults(() -> asked(code, "calendar"), "period period.malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-Q5", "2023-H3", "2023-M13", "2023-M00"})
    void aPeriodNoYearHasIsNamed(String code) {
        assertFaults(() -> asked(code, "calendar"), "period period.not-of-regime");
    }

    @Test
    void aSecondHalfIsUnknownToDecree09() {
        assertFaults(() -> asked("2023-H2", "nd09-2019"), "period period.not-of-regime");
    }

    @Test
    void everyParameterAtFaultIsNamedAtOnce() {
        assertFaults(() -> asked("x", "nd00"), "regime field.choice", "period period.malformed");
    }

    @Test
    void daysTheOtherWayRoundAreRefused() {
        assertFaults(
                () ->
                        regimes.asked(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(LocalDate.of(2023, 2, 1)),
                                Optional.of(LocalDate.of(2023, 1, 31))),
                "to period.backwards");
    }

    @Test
    void aRegimeDoesNotGovernPeriodsThatEndedBeforeIt() {
        assertFaults(() -> asked("2019-M02", "nd09-2019"), "regime regime.not-in-force");
        assertThat(asked("2019-Q1", "nd09-2019").days().from()).isEqualTo("2018-12-15");
    }

    @Test
    void anAmendedRegimeGovernsFromItsDayOnAndTheOldOneBefore() {
        Regimes amended =
                new Regimes(
                        List.of(
                                quarterly(Optional.empty(), MonthDay.of(1, 1), MonthDay.of(3, 31)),
                                quarterly(
                                        Optional.of(LocalDate.of(2025, 1, 1)),
                                        MonthDay.of(12, 20),
                                        MonthDay.of(3, 19))));

        assertThat(firstQuarter(amended, 2024).days().from()).isEqualTo("2024-01-01");
        assertThat(firstQuarter(amended, 2025).days().from()).isEqualTo("2024-12-20");
        assertThat(amended.ofYear("r", 2025)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "calendar, 2023-06-14, 2023-Q2",
        "calendar, 2023-12-31, 2023-Q4",
        "nd09-2019, 2023-06-14, 2023-Q2",
        "nd09-2019, 2023-06-15, 2023-Q3",
        "nd09-2019, 2023-12-15, 2024-Q1"
    })
    void aDayIsInOneQuarter(String regime, LocalDate day, String quarter) {
        assertThat(regimes.quarterOf(regime, day).name())
                .contains(new Period.Name(regime, quarter));
    }

    @ParameterizedTest
    @CsvSource({
        "calendar, 2023-Q2, 2023-M04, 2023-M06, 3",
        "calendar, 2023, 2023-M01, 2023-M12, 12",
        "calendar, 2023-M05, 2023-M05, 2023-M05, 1",
        "nd09-2019, 2023-H1, 2023-M01, 2023-M06, 6"
    })
    void aPeriodConsistsOfTheMonthsOfItsRegime(
            String regime, String period, String first, String last, int months) {
        List<String> codes =
                regimes.monthsIn(asked(period, regime)).stream()
                        .map(month -> month.name().orElseThrow().code())
                        .toList();

        assertThat(codes).hasSize(months).startsWith(first).endsWith(last);
    }

    @Test
    void toChooseFromThereAreThePeriodsLongerThanAMonth() {
        assertThat(regimes.longOnes("nd09-2019", 2023))
                .extracting(period -> period.name().orElseThrow().kind())
                .containsExactly("Q1", "Q2", "Q3", "Q4", "H1", "9M", "Y");
    }

    private static Regime quarterly(Optional<LocalDate> since, MonthDay from, MonthDay to) {
        return new Regime(
                "r",
                new Regime.Name("r", "r"),
                "test",
                since,
                List.of(new Regime.Kind("Q1", from, to)));
    }

    private static Period firstQuarter(Regimes regimes, int year) {
        return regimes.asked(
                Optional.of(year + "-Q1"), Optional.of("r"), Optional.empty(), Optional.empty());
    }

    private Period asked(String code, String regime) {
        return regimes.asked(
                Optional.of(code), Optional.of(regime), Optional.empty(), Optional.empty());
    }

    private static void assertFaults(ThrowingCallable request, String... faults) {
        assertThatThrownBy(request)
                .asInstanceOf(type(Problem.class))
                .extracting(
                        p ->
                                p.faults().stream()
                                        .map((FieldFault f) -> f.pointer() + " " + f.code())
                                        .toList())
                .isEqualTo(List.of(faults));
    }
}
