package vn.lantoa.plan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.plan.deadline.Deadline.Recurring;

/** What happens again and again. */
class RecurringTest {

    /** The part of RFC 5545 §3.3.10 that is used, each part at most once and in range. */
    private static final Pattern RULE =
            Pattern.compile(
                    "FREQ=(?:DAILY|WEEKLY;BYDAY=(?:MO|TU|WE|TH|FR|SA|SU)"
                            + "|(?:MONTHLY|YEARLY)(?:;BYMONTH=(?:[1-9]|1[0-2])(?:,(?:[1-9]|1[0-2]))*)?"
                            + ";BYMONTHDAY=(?:-1|(?:[1-9]|[12]\\d|3[01])(?:,(?:[1-9]|[12]\\d|3[01]))*))"
                            + "(?:;UNTIL=\\d{8})?");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    trước ngày 18 hằng tháng         | FREQ=MONTHLY;BYMONTHDAY=18 | true
                    ngày 25 hàng tháng               | FREQ=MONTHLY;BYMONTHDAY=25 | false
                    ngày 15 và 30 hằng tháng         | FREQ=MONTHLY;BYMONTHDAY=15,30 | false
                    hằng tháng, trước ngày 25        | FREQ=MONTHLY;BYMONTHDAY=25 | true
                    trước ngày 05 của tháng sau      | FREQ=MONTHLY;BYMONTHDAY=5 | true
                    ngày cuối cùng của tháng         | FREQ=MONTHLY;BYMONTHDAY=-1 | false
                    định kỳ mỗi tháng 01 lần         | FREQ=MONTHLY;BYMONTHDAY=-1 | false
                    hằng quý                         | FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1 | false
                    cuối mỗi quý                     | FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1 | false
                    định kỳ 03 tháng/lần             | FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1 | false
                    ít nhất 01 lần/quý               | FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1 | false
                    định kỳ hàng quý, 6 tháng, năm   | FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1 | false
                    quý I, 6 tháng, 9 tháng, năm     | FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1 | false
                    hằng quý hoặc đột xuất           | FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1 | false
                    ngày 15 tháng cuối quý           | FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=15 | false
                    trước ngày 20 của tháng cuối mỗi quý | FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=20 | true
                    ngày 05 tháng đầu quý sau        | FREQ=MONTHLY;BYMONTH=1,4,7,10;BYMONTHDAY=5 | false
                    6 tháng, năm                     | FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1 | false
                    sơ kết 6 tháng, tổng kết năm     | FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1 | false
                    định kỳ 6 tháng                  | FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1 | false
                    hằng năm                         | FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1 | false
                    trước ngày 15/12 hằng năm        | FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15 | true
                    Quý I hằng năm                   | FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=-1 | false
                    từ 01/01 đến 31/12 hằng năm      | FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31 | false
                    hằng quý trong năm 2023          | FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1;UNTIL=20231231 | false
                    hằng tuần (thứ Sáu)              | FREQ=WEEKLY;BYDAY=FR | false
                    chiều thứ 6 hàng tuần            | FREQ=WEEKLY;BYDAY=FR | false
                    hằng tuần                        | FREQ=WEEKLY;BYDAY=SU | false
                    hằng ngày                        | FREQ=DAILY | false
                    """)
    void aRecurrenceIsARuleOfTheDaysAsWritten(String words, String rule, boolean before) {
        Deadline deadline = Deadlines.read(words, Optional.of(2023), Optional.empty());

        assertThat(deadline).isEqualTo(new Recurring(words, List.of(rule), before));
        assertThat(rule).matches(RULE);
    }

    @ParameterizedTest
    @CsvSource({"trước ngày 15/6 và 30/11 hằng năm", "hằng năm: trước ngày 15/6 và trước 30/11"})
    void differentDaysOfAYearAreARuleEach(String words) {
        Deadline deadline = Deadlines.read(words, Optional.empty(), Optional.empty());

        assertThat(deadline)
                .isEqualTo(
                        new Recurring(
                                words,
                                List.of(
                                        "FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=15",
                                        "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=30"),
                                true));
    }
}
