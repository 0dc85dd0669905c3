package vn.lantoa.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.lantoa.chassis.problem.Messages;

/** A notice in its reader's language. */
class WordingTest {

    private final Wording wording = new Wording(new Messages(bundles()));

    @Test
    void anAssignmentInVietnamese() {
        assertThat(wording.text(Notices.ofKind("TASK_ASSIGNED"), Messages.VIETNAMESE))
                .isEqualTo(
                        "Giao nhiệm vụ “Đăng tin {dueDate} $1”; đơn vị chủ trì: HTQT; thời hạn:"
                                + " 05/02/2023.");
    }

    @Test
    void anAssignmentInEnglish() {
        assertThat(wording.text(Notices.ofKind("TASK_ASSIGNED"), Locale.ENGLISH))
                .isEqualTo(
                        "The task “Đăng tin {dueDate} $1” was assigned; lead unit: HTQT; due on 5"
                                + " February 2023.");
    }

    @Test
    void aDayOfALaterMonthHasNoZeroBeforeTheMonth() {
        assertThat(wording.text(Notices.ofKind("TASK_COMPLETED"), Messages.VIETNAMESE))
                .isEqualTo(
                        "Nhiệm vụ “Đăng tin {dueDate} $1” đã hoàn thành ngày 20/10/2023 (thời hạn:"
                                + " 05/02/2023).");
    }

    @Test
    void aReopeningSaysWhy() {
        assertThat(wording.text(Notices.ofKind("TASK_REOPENED"), Messages.VIETNAMESE))
                .endsWith("Lý do: Thiếu minh chứng");
    }

    @Test
    void aKindOfANewerVersionIsToldByItsTitle() {
        assertThat(wording.text(Notices.ofKind("SOMETHING_NEW"), Messages.VIETNAMESE))
                .isEqualTo("Đăng tin {dueDate} $1");
    }

    @Test
    void aPlanIsNamedWithItsNumberIfItHasOne() {
        assertThat(inVietnamese("PLAN_SUBMITTED", plan().number(Optional.of("1391/KH-SNgV"))))
                .isEqualTo("Kế hoạch số 1391/KH-SNgV “Tuyên truyền” được trình phê duyệt.");
        assertThat(inVietnamese("PLAN_SUBMITTED", plan()))
                .isEqualTo("Kế hoạch “Tuyên truyền” được trình phê duyệt.");
    }

    @Test
    void aMissedStretchIsSaidInWordsWithWhatAppearedBefore() {
        assertThat(
                        inVietnamese(
                                "COLUMN_CADENCE_MISSED",
                                Arguments.titled("Cải cách")
                                        .stretch("2023-M02")
                                        .lastPublishedOn(Optional.of(LocalDate.of(2023, 1, 18)))))
                .isEqualTo(
                        "Chuyên mục “Cải cách” không có bài nào trong tháng 02/2023; bài gần nhất"
                                + " đăng ngày 18/01/2023.");
        assertThat(
                        inVietnamese(
                                "COLUMN_CADENCE_MISSED",
                                Arguments.titled("Cải cách").stretch("2023-Q1")))
                .isEqualTo(
                        "Chuyên mục “Cải cách” không có bài nào trong quý I/2023; trước đó cũng"
                                + " chưa có bài nào.");
    }

    @Test
    void anExpiredBasisIsSaidWithWhatReplacedItIfAnythingDid() {
        Arguments.Builder ended =
                Arguments.titled("về công tác văn thư")
                        .number(Optional.of("110/2004/NĐ-CP"))
                        .on(LocalDate.of(2020, 3, 5));
        assertThat(inVietnamese("LEGAL_BASIS_EXPIRED", ended))
                .isEqualTo(
                        "Văn bản số 110/2004/NĐ-CP “về công tác văn thư” hết hiệu lực từ ngày"
                                + " 05/3/2020. Hãy rà soát các kế hoạch viện dẫn văn bản này.");
        assertThat(inVietnamese("LEGAL_BASIS_EXPIRED", ended.by(Optional.of("30/2020/NĐ-CP"))))
                .contains("từ ngày 05/3/2020, được thay thế bởi 30/2020/NĐ-CP.");
    }

    @Test
    void aFigureHasACommaInVietnameseAndAPointInEnglish() {
        Notice notice =
                Notices.saying(
                        "TARGET_MEASURE_PROPOSED", Arguments.titled("Tỷ lệ").measure("≥ 37.5 %"));

        assertThat(wording.text(notice, Messages.VIETNAMESE)).contains("“Tỷ lệ”: ≥ 37,5 %.");
        assertThat(wording.text(notice, Locale.ENGLISH)).contains("“Tỷ lệ” is proposed: ≥ 37.5 %.");
    }

    @Test
    void whatBecameOfThePlanAboveIsSaidInWordsEvenIfItIsNewToThisVersion() {
        assertThat(inVietnamese("PLAN_PARENT_CHANGED", plan().change("RECALLED")))
                .contains("“Tuyên truyền” bị thu hồi ngày");
        assertThat(inVietnamese("PLAN_PARENT_CHANGED", plan().change("MOVED_ELSEWHERE")))
                .contains("“Tuyên truyền” thay đổi ngày");
    }

    @Test
    void aLongTitleIsCutAfterAWord() {
        String words = "Tăng cường tin, bài ".repeat(40);

        assertThat(Arguments.titled(words).build().title())
                .hasSizeLessThanOrEqualTo(Arguments.LONGEST_TITLE + 1)
                .endsWith("…")
                .matches(title -> words.startsWith(title.substring(0, title.length() - 1)))
                .matches(title -> words.charAt(title.length() - 1) == ' ');
    }

    @Test
    void bracketsInATitleAreTheTitlesOwn() {
        assertThat(inVietnamese("ARTICLE_APPROVED", Arguments.titled("Hỏi [và] {unit} đáp")))
                .isEqualTo("Bài “Hỏi [và] {unit} đáp” đã được duyệt.");
    }

    private String inVietnamese(String kind, Arguments.Builder arguments) {
        return wording.text(Notices.saying(kind, arguments), Messages.VIETNAMESE);
    }

    private static Arguments.Builder plan() {
        return Arguments.titled("Tuyên truyền");
    }

    private static ResourceBundleMessageSource bundles() {
        ResourceBundleMessageSource bundles = new ResourceBundleMessageSource();
        bundles.setBasenames("messages");
        bundles.setDefaultEncoding("UTF-8");
        bundles.setFallbackToSystemLocale(false);
        return bundles;
    }
}
