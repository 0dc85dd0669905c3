package vn.lantoa.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
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
        assertThat(wording.text(Notices.ofKind("ARTICLE_RETURNED"), Messages.VIETNAMESE))
                .isEqualTo("Đăng tin {dueDate} $1");
    }

    private static ResourceBundleMessageSource bundles() {
        ResourceBundleMessageSource bundles = new ResourceBundleMessageSource();
        bundles.setBasenames("messages");
        bundles.setDefaultEncoding("UTF-8");
        bundles.setFallbackToSystemLocale(false);
        return bundles;
    }
}
