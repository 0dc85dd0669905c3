package vn.lantoa.plan.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.plan.calendar.WorkingDays;

/** Which tasks a recurrence comes to. */
class OccurrencesTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2023, 12, 31);

    @Test
    void beforeThe18thOfEachMonthIsTwelveTasksDueOnThe17th() {
        List<Occurrence> all = of(true, NonWorkingDay.KEEP, "FREQ=MONTHLY;BYMONTHDAY=18");

        assertThat(all)
                .extracting(Occurrence::dueDate)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 12)
                                .mapToObj(month -> LocalDate.of(2023, month, 17))
                                .toList());
        assertThat(all.get(2).period()).isEqualTo("tháng 3/2023");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1 | 4 | quý I/2023",
                "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15 | 4 | quý I/2023",
                "FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1 | 2 | 6 tháng đầu năm 2023",
                "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1 | 1 | năm 2023",
                "FREQ=WEEKLY;BYDAY=FR | 52 | tuần 1/2023",
                "FREQ=MONTHLY;BYMONTHDAY=10,20 | 24 | ngày 10/1/2023",
                "FREQ=MONTHLY;BYMONTH=1,2,4;BYMONTHDAY=5 | 3 | tháng 1/2023"
            })
    void eachIsNamedByThePeriodItStandsFor(String rule, int times, String first) {
        List<Occurrence> all = of(false, NonWorkingDay.KEEP, rule);

        assertThat(all).hasSize(times);
        assertThat(all.getFirst().period()).isEqualTo(first);
        assertThat(all).extracting(Occurrence::period).doesNotHaveDuplicates();
    }

    @Test
    void severalRulesNameEachDayOnceAndTheShorterPeriodNamesIt() {
        List<Occurrence> all =
                of(
                        false,
                        NonWorkingDay.KEEP,
                        "FREQ=MONTHLY;BYMONTHDAY=-1",
                        "FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1");

        assertThat(all).hasSize(12);
        assertThat(all.get(5).period()).isEqualTo("tháng 6/2023");
    }

    @Test
    void aDueDateOnAWeekendStaysOrGoesWhereTheSeriesSays() {
        String rule = "FREQ=MONTHLY;BYMONTH=6;BYMONTHDAY=18"; // a Sunday

        assertThat(of(false, NonWorkingDay.KEEP, rule).getFirst().dueDate())
                .hasToString("2023-06-18");
        assertThat(of(false, NonWorkingDay.BEFORE, rule).getFirst().dueDate())
                .hasToString("2023-06-16");
        assertThat(of(false, NonWorkingDay.AFTER, rule).getFirst().dueDate())
                .hasToString("2023-06-19");
        assertThat(of(true, NonWorkingDay.BEFORE, rule).getFirst().dueDate())
                .hasToString("2023-06-16");
    }

    @Test
    void daysThatAWeekendBringsTogetherAreOneTask() {
        List<Occurrence> all = of(false, NonWorkingDay.AFTER, "FREQ=DAILY;UNTIL=20230115");

        assertThat(all).extracting(Occurrence::dueDate).doesNotHaveDuplicates();
        assertThat(all).allSatisfy(one -> assertThat(one.dueDate().getDayOfWeek()).isNotIn(6, 7));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=HOURLY | series.rule-too-often",
                "FREQ=DAILY;BYHOUR=3 | series.rule-too-often",
                "hằng tháng | series.rule-unreadable",
                "FREQ=MONTHLY;UNTIL=20230301T000000Z | series.rule-unreadable"
            })
    void aRuleThatNamesNoDaysIsRefused(String rule, String why) {
        assertThat(RecurringDays.faults("/recurrence/0", rule))
                .extracting(fault -> fault.code())
                .containsExactly(why);
    }

    @Test
    void the30thOfFebruaryNeverComes() {
        assertThat(of(false, NonWorkingDay.KEEP, "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")).isEmpty();
    }

    private static List<Occurrence> of(boolean before, NonWorkingDay moved, String... rules) {
        return Occurrences.of(
                RecurringDays.of(List.of(rules), FIRST, LAST), before, moved, new WorkingDays());
    }
}
