package vn.lantoa.plan.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The days of a recurrence rule. */
class RecurrenceTest {

    private static final LocalDate FROM = LocalDate.of(2023, 1, 10);
    private static final LocalDate UNTIL = LocalDate.of(2023, 4, 25);

    @Test
    void aDayOfEachMonthFromTheFirstDayToTheLast() {
        assertThat(days("FREQ=MONTHLY;BYMONTHDAY=25"))
                .contains(
                        List.of(
                                LocalDate.of(2023, 1, 25),
                                LocalDate.of(2023, 2, 25),
                                LocalDate.of(2023, 3, 25),
                                LocalDate.of(2023, 4, 25)));
    }

    @Test
    void theFirstDayIsNoneOfThemUnlessTheRuleSaysSo() {
        assertThat(days("FREQ=MONTHLY;BYDAY=1MO"))
                .contains(
                        List.of(
                                LocalDate.of(2023, 2, 6),
                                LocalDate.of(2023, 3, 6),
                                LocalDate.of(2023, 4, 3)));
    }

    @Test
    void aRuleThatEndsEnds() {
        assertThat(days("FREQ=WEEKLY;COUNT=2").orElseThrow())
                .containsExactly(FROM, FROM.plusWeeks(1));
        assertThat(days("FREQ=WEEKLY;UNTIL=20230118").orElseThrow()).hasSize(2);
    }

    @Test
    void oneMoreThanTheMostIsEnoughToSeeThatThereAreTooMany() {
        assertThat(Recurrence.days("FREQ=DAILY", FROM, FROM.plusYears(5)).orElseThrow())
                .hasSize(Recurrence.MOST + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"hằng tháng", "FREQ=NEVER", "FREQ=HOURLY", "FREQ=MONTHLY;BYMONTHDAY=99"})
    void whatIsNoRuleOfDaysHasNone(String rule) {
        assertThat(days(rule)).isEmpty();
    }

    @Test
    void aDayThereNeverIsIsNone() {
        assertThat(days("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30").orElse(List.of())).isEmpty();
    }

    private static Optional<List<LocalDate>> days(String rule) {
        return Recurrence.days(rule, FROM, UNTIL);
    }
}
