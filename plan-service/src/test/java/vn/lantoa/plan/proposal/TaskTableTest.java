package vn.lantoa.plan.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.lantoa.plan.deadline.Deadline;

/** Tasks in tables as offices draw them. */
class TaskTableTest {

    private static final String HEAD =
            "TT | Nhiệm vụ | Cơ quan chủ trì | Phối hợp | Thời gian hoàn thành | Sản phẩm";

    @Test
    void eachRowIsATaskWithItsUnitPartnersDeadlineAndDeliverable() {
        List<ProposedTask> tasks =
                Drawn.tasksOfTable(
                        HEAD,
                        "1 | Xây dựng chuyên mục CCHC | Văn phòng Sở | Phòng A, Phòng B và"
                                + " Trung tâm C | Quý II/2023 | Chuyên mục",
                        "2 | Tổ chức hội nghị | Phòng A | Các sở, ban, ngành | hằng quý | Báo cáo");

        assertThat(tasks).hasSize(2);
        ProposedTask first = tasks.getFirst();
        assertThat(first.title()).isEqualTo("Xây dựng chuyên mục CCHC");
        assertThat(first.lead()).contains("Văn phòng Sở");
        assertThat(first.partners()).containsExactly("Phòng A", "Phòng B", "Trung tâm C");
        assertThat(first.deliverable()).contains("Chuyên mục");
        assertThat(first.origin()).isEqualTo(ProposedTask.Origin.TABLE);
        assertThat(lastDay(first)).contains(LocalDate.of(2023, 6, 30));
        assertThat(tasks.get(1).partners()).containsExactly("Các sở, ban, ngành");
        assertThat(tasks.get(1).due()).isInstanceOf(Deadline.Recurring.class);
    }

    @Test
    void aHeadOfTwoRowsNamesTheColumnsBelowItsMergedCells() {
        List<ProposedTask> tasks =
                Drawn.tasksOfTable(
                        "STT | Nội dung công việc | Phân công | < | Tiến độ",
                        "^ | ^ | Chủ trì | Phối hợp | ^",
                        "(1) | (2) | (3) | (4) | (5)",
                        "1 | Rà soát thủ tục | Phòng A | Phòng B | Tháng 6");

        assertThat(tasks)
                .singleElement()
                .satisfies(
                        task -> {
                            assertThat(task.title()).isEqualTo("Rà soát thủ tục");
                            assertThat(task.lead()).contains("Phòng A");
                            assertThat(task.partners()).containsExactly("Phòng B");
                            assertThat(lastDay(task)).contains(LocalDate.of(2023, 6, 30));
                        });
    }

    @Test
    void aRowOverAllColumnsOrWithARomanNumberAloneIsTheGroupOfThoseBelow() {
        List<ProposedTask> tasks =
                Drawn.tasksOfTable(
                        HEAD,
                        "I. TUYÊN TRUYỀN | < | < | < | < | <",
                        "1 | Đăng tin, bài | Văn phòng Sở | | Tháng 3 |",
                        "II | Kiểm tra | | | |",
                        "2 | Kiểm tra các phòng | Thanh tra Sở | | Quý IV |");

        assertThat(tasks)
                .extracting(ProposedTask::title)
                .containsExactly("Đăng tin, bài", "Kiểm tra các phòng");
        assertThat(tasks)
                .extracting(ProposedTask::group)
                .containsExactly(Optional.of("I. TUYÊN TRUYỀN"), Optional.of("II. Kiểm tra"));
    }

    @Test
    void aMergedUnitOrDeadlineIsThatOfEachRowItCovers() {
        List<ProposedTask> tasks =
                Drawn.tasksOfTable(
                        HEAD,
                        "1 | Viết tin | Văn phòng Sở | | Tháng 3 |",
                        "2 | Duyệt tin | ^ | | ^ |",
                        "3 | Đăng tin | nt | | Tháng 4 |");

        assertThat(tasks)
                .extracting(ProposedTask::lead)
                .containsOnly(Optional.of("Văn phòng Sở"))
                .hasSize(3);
        assertThat(tasks)
                .extracting(task -> lastDay(task).orElseThrow().getMonthValue())
                .containsExactly(3, 3, 4);
    }

    @Test
    void aRowWithoutNumberUnitAndDeadlineGoesOnWithTheOneAbove() {
        List<ProposedTask> tasks =
                Drawn.tasksOfTable(
                        HEAD,
                        "1 | Xây dựng kế hoạch | Phòng A | | Tháng 3 | Kế hoạch",
                        " | - Trình Giám đốc | | | | và tờ trình",
                        "2 | Tổng kết | Phòng B | | Tháng 12 |");

        assertThat(tasks)
                .extracting(ProposedTask::words)
                .containsExactly("Xây dựng kế hoạch Trình Giám đốc", "Tổng kết");
        assertThat(tasks.getFirst().deliverable()).contains("Kế hoạch và tờ trình");
    }

    @Test
    void severalParagraphsOfACellAreOneTask() {
        List<ProposedTask> tasks =
                Drawn.tasksOfTable(HEAD, "1 | - Viết tin / - Đăng tin | Phòng A | | Tháng 3 |");

        assertThat(tasks)
                .singleElement()
                .extracting(ProposedTask::title)
                .isEqualTo("Viết tin; Đăng tin");
    }

    @Test
    void aTableThatSaysNeitherWhoNorWhenHasNoTasks() {
        assertThat(Drawn.tasksOfTable("TT | Nội dung | Kinh phí", "1 | In tờ rơi | 5.000.000"))
                .isEmpty();
        assertThat(Drawn.tasksOfTable("TT | Chỉ tiêu | Đơn vị | Kết quả", "1 | Hồ sơ | % | 100"))
                .isEmpty();
    }

    @Test
    void aVeryLongCellHasATitleOfThreeHundredCharactersAtMost() {
        ProposedTask task =
                Drawn.tasksOfTable(HEAD, "1 | " + "Rà soát ".repeat(100) + " | A | | Tháng 3 |")
                        .getFirst();

        assertThat(task.title()).hasSizeBetween(200, 300).endsWith("…");
        assertThat(task.words()).hasSizeGreaterThan(700);
    }

    @Test
    void theSameTableHasTheSameIdsAndAThousandRowsHaveAThousand() {
        String[] rows = new String[1_001];
        rows[0] = HEAD;
        for (int i = 1; i < rows.length; i++) {
            rows[i] = i + " | Việc " + i + " | Phòng A | Phòng B | Tháng 3 | Báo cáo";
        }

        List<String> ids = new ArrayList<>();
        Drawn.tasksOfTable(rows).forEach(task -> ids.add(task.id()));

        assertThat(ids).hasSize(1_000).doesNotHaveDuplicates();
        assertThat(Drawn.tasksOfTable(rows)).extracting(ProposedTask::id).isEqualTo(ids);
    }

    static Optional<LocalDate> lastDay(ProposedTask task) {
        return task.due() instanceof Deadline.On on ? Optional.of(on.lastDay()) : Optional.empty();
    }
}
