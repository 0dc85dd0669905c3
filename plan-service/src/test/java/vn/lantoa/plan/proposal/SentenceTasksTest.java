package vn.lantoa.plan.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.plan.deadline.Deadline;

/** Tasks that sentences give. */
class SentenceTasksTest {

    private static final String SECTION = "I. TỔ CHỨC THỰC HIỆN";

    @Test
    void aUnitThatDoesSomethingHasATask() {
        ProposedTask task =
                Drawn.tasksOf(
                                SECTION,
                                "1. Văn phòng - Thanh tra Sở tổ chức triển khai và kiểm tra việc"
                                        + " thực hiện; định kỳ hàng quý, 6 tháng, năm báo cáo Ban"
                                        + " Giám đốc Sở.")
                        .getFirst();

        assertThat(task.lead()).contains("Văn phòng - Thanh tra Sở");
        assertThat(task.title()).startsWith("Tổ chức triển khai").endsWith("Ban Giám đốc Sở");
        assertThat(task.due())
                .isEqualTo(
                        new Deadline.Recurring(
                                "định kỳ hàng quý, 6 tháng, năm",
                                List.of("FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1"),
                                false));
        assertThat(task.node()).isEqualTo("I.1");
    }

    @Test
    void unitsNamedTogetherAreTheLeadAsWritten() {
        List<ProposedTask> tasks =
                Drawn.tasksOf(
                        SECTION,
                        "1. Các phòng chuyên môn, đơn vị thuộc Sở căn cứ Kế hoạch này để chủ động"
                                + " tuyên truyền.",
                        "2. Yêu cầu Trưởng các phòng, đơn vị thuộc Sở triển khai nghiêm túc.");

        assertThat(tasks)
                .extracting(task -> task.lead().orElse(""))
                .containsExactly(
                        "Các phòng chuyên môn, đơn vị thuộc Sở",
                        "Trưởng các phòng, đơn vị thuộc Sở");
    }

    @Test
    void withWhomIsNoPartOfTheTitle() {
        ProposedTask task =
                Drawn.tasksOf(
                                SECTION,
                                "1. Giao Phòng Cải cách hành chính chủ trì, phối hợp với Văn phòng"
                                        + " Sở, Phòng Tổ chức cán bộ xây dựng báo cáo trước ngày"
                                        + " 15/12.")
                        .getFirst();

        assertThat(task.lead()).contains("Phòng Cải cách hành chính");
        assertThat(task.partners()).containsExactly("Văn phòng Sở", "Phòng Tổ chức cán bộ");
        assertThat(task.title()).startsWith("Xây dựng báo cáo");
        assertThat(TaskTableTest.lastDay(task)).contains(LocalDate.of(2023, 12, 14));
    }

    @Test
    void whatStandsBelowAUnitsNameIsItsTask() {
        List<ProposedTask> tasks =
                Drawn.tasksOf(
                        SECTION,
                        "1. Phòng Nghiệp vụ:",
                        "a) Tham mưu kế hoạch hằng năm của Sở;",
                        "b) Theo dõi, đôn đốc các đơn vị.",
                        "2. Văn phòng Sở",
                        "- Bố trí kinh phí thực hiện.");

        assertThat(tasks)
                .extracting(task -> task.lead().orElse(""))
                .containsExactly("Phòng Nghiệp vụ", "Phòng Nghiệp vụ", "Văn phòng Sở");
        assertThat(tasks)
                .extracting(ProposedTask::title)
                .containsExactly(
                        "Tham mưu kế hoạch hằng năm của Sở",
                        "Theo dõi, đôn đốc các đơn vị",
                        "Bố trí kinh phí thực hiện");
    }

    @Test
    void behindTheUnitsNameAndAColonStandsItsTask() {
        ProposedTask task =
                Drawn.tasksOf(SECTION, "1. Sở Tài chính: Bố trí kinh phí trong tháng 3/2023.")
                        .getFirst();

        assertThat(task.lead()).contains("Sở Tài chính");
        assertThat(task.title()).isEqualTo("Bố trí kinh phí trong tháng 3/2023");
        assertThat(TaskTableTest.lastDay(task)).contains(LocalDate.of(2023, 3, 31));
    }

    @Test
    void linesThatNameThePartsOfATaskAreThatTask() {
        List<ProposedTask> tasks =
                Drawn.tasksOf(
                        "I. NHIỆM VỤ",
                        "1. Rà soát, công bố thủ tục hành chính.",
                        "- Đơn vị chủ trì: Văn phòng Sở.",
                        "- Đơn vị phối hợp: Phòng A; Phòng B.",
                        "- Thời gian hoàn thành: Quý III/2023.",
                        "- Sản phẩm: Quyết định công bố.");

        assertThat(tasks)
                .singleElement()
                .satisfies(
                        task -> {
                            assertThat(task.title())
                                    .isEqualTo("Rà soát, công bố thủ tục hành chính");
                            assertThat(task.lead()).contains("Văn phòng Sở");
                            assertThat(task.partners()).containsExactly("Phòng A", "Phòng B");
                            assertThat(TaskTableTest.lastDay(task))
                                    .contains(LocalDate.of(2023, 9, 30));
                            assertThat(task.deliverable()).contains("Quyết định công bố");
                            assertThat(task.origin()).isEqualTo(ProposedTask.Origin.LABELS);
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Tổ chức kiểm tra đúng quy định.",
                "1. Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị phản ánh về Sở.",
                "1. Kế hoạch này thay thế Kế hoạch năm 2022.",
                "1. Kinh phí do ngân sách bảo đảm."
            })
    void aSentenceThatTellsNobodyIsNoTask(String sentence) {
        assertThat(Drawn.tasksOf(SECTION, sentence)).isEmpty();
    }

    @Test
    void outsideSuchSectionsSentencesAreNoTasks() {
        assertThat(Drawn.tasksOf("I. MỤC ĐÍCH", "1. Các phòng thực hiện tốt cải cách.")).isEmpty();
    }

    @Test
    void aSentenceWithoutADeadlineAsksForOne() {
        ProposedTask task =
                Drawn.tasksOf(SECTION, "1. Văn phòng Sở theo dõi việc thực hiện.").getFirst();

        assertThat(task.due()).isEqualTo(Deadline.Ask.because("", Deadline.Reason.ABSENT));
        assertThat(task.deliverable()).isEqualTo(Optional.empty());
    }
}
