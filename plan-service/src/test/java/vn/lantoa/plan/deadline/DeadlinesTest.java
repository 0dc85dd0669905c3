package vn.lantoa.plan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.plan.deadline.Deadline.Ask;
import vn.lantoa.plan.deadline.Deadline.On;
import vn.lantoa.plan.deadline.Deadline.Reason;

/** What happens once, and what only a person can say. */
class DeadlinesTest {

    private static Deadline inPlanOf2023(String words) {
        return Deadlines.read(words, Optional.of(2023), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ngày 15 tháng 12 năm 2023     | 2023-12-15
                    15/12/2023                    | 2023-12-15
                    15-12-2023                    | 2023-12-15
                    15.12.2023                    | 2023-12-15
                    15/12/23                      | 2023-12-15
                    31/12                         | 2023-12-31
                    đến hết ngày 30/6/2023        | 2023-06-30
                    chậm nhất là ngày 5/6/2023    | 2023-06-05
                    trước 16 giờ 30 ngày 15/6     | 2023-06-15
                    Ngày 02/01/2023 (thứ Hai)     | 2023-01-02
                    Tháng 6/2023                  | 2023-06-30
                    T6/2023                       | 2023-06-30
                    06/2024                       | 2024-06-30
                    tháng sáu năm 2024            | 2024-06-30
                    Xong trong tháng 6            | 2023-06-30
                    cuối tháng 2/2024             | 2024-02-29
                    Quý II/2023                   | 2023-06-30
                    Quý II                        | 2023-06-30
                    quí 2 năm 2023                | 2023-06-30
                    Q2/2023                       | 2023-06-30
                    QUÝ  IV  NĂM 2023             | 2023-12-31
                    6 tháng đầu năm 2024          | 2024-06-30
                    cuối năm                      | 2023-12-31
                    Trong năm 2025                | 2025-12-31
                    đến năm 2030                  | 2030-12-31
                    Năm 2024: Quý II              | 2024-06-30
                    """)
    void aPhraseNamesTheLastDayInTime(String words, LocalDate lastDay) {
        assertThat(inPlanOf2023(words))
                .isEqualTo(new On(words, lastDay, false, lastDay, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    trước ngày 01/01/2030               | 2030-01-01 | 2029-12-31
                    Hoàn thành xong trước ngày 15/12    | 2023-12-15 | 2023-12-14
                    trước tháng 6/2023                  | 2023-06-01 | 2023-05-31
                    trước quý IV                        | 2023-10-01 | 2023-09-30
                    trước năm 2025                      | 2025-01-01 | 2024-12-31
                    trước ngày 15/12 theo Nghị định số 32/2024/NĐ-CP | 2023-12-15 | 2023-12-14
                    """)
    void beforeADayTheDayItselfIsTooLate(String words, LocalDate day, LocalDate lastDay) {
        assertThat(inPlanOf2023(words))
                .isEqualTo(new On(words, day, true, lastDay, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    từ tháng 3 đến tháng 9/2023        | 2023-03-01 | 2023-09-30
                    tháng 11/2023 đến tháng 02/2024    | 2023-11-01 | 2024-02-29
                    Quý III - IV năm 2023              | 2023-07-01 | 2023-12-31
                    Quý I, II/2023                     | 2023-01-01 | 2023-06-30
                    Tháng 3, 4, 5                      | 2023-03-01 | 2023-05-31
                    từ ngày 15 đến ngày 20/6/2023      | 2023-06-15 | 2023-06-20
                    15-16/6/2023                       | 2023-06-15 | 2023-06-16
                    01/6 - 30/6/2023                   | 2023-06-01 | 2023-06-30
                    năm 2023-2025                      | 2023-01-01 | 2025-12-31
                    giai đoạn 2021-2030                | 2021-01-01 | 2030-12-31
                    Từ quý II đến hết năm 2023         | 2023-04-01 | 2023-12-31
                    """)
    void aRangeIsDueAtItsEnd(String words, LocalDate from, LocalDate lastDay) {
        assertThat(inPlanOf2023(words))
                .isEqualTo(new On(words, lastDay, false, lastDay, Optional.of(from)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    -                                            | ABSENT
                    Thường xuyên                                 | ONGOING
                    Thường xuyên trong năm 2023                  | ONGOING
                    sau khi Kế hoạch được phê duyệt              | RELATIVE
                    theo yêu cầu của UBND tỉnh                   | RELATIVE
                    Theo Kế hoạch số 12/KH-UBND ngày 05/3/2023   | RELATIVE
                    ngay sau khi ban hành                        | RELATIVE
                    Trong 03 tháng kể từ ngày ký                 | RELATIVE
                    đầu tháng 3                                  | VAGUE
                    giữa quý II/2023                             | VAGUE
                    cuối quý                                     | VAGUE
                    từ ngày 01/9/2023                            | VAGUE
                    tuần 2 tháng 5                               | VAGUE
                    02 lần/năm                                   | VAGUE
                    hằng quý, trước ngày 15                      | VAGUE
                    trước ngày 15/01 năm sau                     | YEAR
                    đến ngày 31 tháng 12 của năm báo cáo         | YEAR
                    15/3/2023; 15/6/2023                         | SEVERAL
                    Tháng 3, 6, 9/2023                           | SEVERAL
                    Thường xuyên, hằng quý                       | SEVERAL
                    31/2                                         | IMPOSSIBLE
                    29/2/2023                                    | IMPOSSIBLE
                    tháng 13/2023                                | IMPOSSIBLE
                    15/12/20233                                  | UNREADABLE
                    quý V/2023                                   | UNREADABLE
                    Sở Nội vụ                                    | UNREADABLE
                    """)
    void whatIsLeftOpenIsAsked(String words, Reason reason) {
        assertThat(inPlanOf2023(words))
                .isInstanceOfSatisfying(
                        Ask.class,
                        ask -> {
                            assertThat(ask.reason()).isEqualTo(reason);
                            assertThat(ask.words()).isEqualTo(words);
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    chậm nhất 05 ngày làm việc                          | 5
                    chậm nhất sau 3 ngày làm việc kể từ ngày ban hành   | 3
                    trong vòng 05 (năm) ngày làm việc                   | 5
                    """)
    void workingDaysAreAskedWithTheirNumber(String words, int days) {
        assertThat(inPlanOf2023(words))
                .isInstanceOfSatisfying(
                        Ask.class,
                        ask -> {
                            assertThat(ask.reason()).isEqualTo(Reason.WORKING_DAYS);
                            assertThat(ask.days()).contains(days);
                        });
    }

    @Test
    void aMonthOfAPlanOfSeveralYearsIsAsked() {
        Deadline deadline =
                Deadlines.read("Xong trong tháng 6", Optional.empty(), Optional.empty());

        assertThat(deadline).isEqualTo(Ask.because("Xong trong tháng 6", Reason.YEAR));
    }

    @Test
    void aMonthThatWasOverWhenThePlanWasIssuedIsAsked() {
        Optional<LocalDate> issued = Optional.of(LocalDate.of(2023, 2, 10));

        assertThat(Deadlines.read("Tháng 1", Optional.of(2023), issued))
                .isEqualTo(Ask.because("Tháng 1", Reason.YEAR));
        assertThat(Deadlines.read("Tháng 2", Optional.of(2023), issued)).isInstanceOf(On.class);
    }

    @Test
    void severalDeadlinesAreListed() {
        assertThat(inPlanOf2023("Đợt 1: 15/3/2023; trước ngày 15/6/2023")).isInstanceOf(Ask.class);
        assertThat(inPlanOf2023("15/3/2023; trước ngày 15/6/2023"))
                .isInstanceOfSatisfying(
                        Ask.class,
                        ask ->
                                assertThat(ask.found())
                                        .containsExactly("15/3/2023", "trước ngày 15/6/2023"));
    }

    @Test
    void decomposedLettersAndLineBreaksDoNotMatter() {
        String words =
                Normalizer.normalize("Trước  ngày\n15 tháng 6 năm 2023", Normalizer.Form.NFD);

        assertThat(inPlanOf2023(words))
                .isInstanceOfSatisfying(
                        On.class,
                        on -> {
                            assertThat(on.lastDay()).isEqualTo(LocalDate.of(2023, 6, 14));
                            assertThat(on.words()).isEqualTo(words);
                        });
    }
}
