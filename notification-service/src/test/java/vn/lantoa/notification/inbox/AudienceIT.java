package vn.lantoa.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lantoa.fixtures.Member;
import vn.lantoa.fixtures.ServiceTest;
import vn.lantoa.notification.Told;
import vn.lantoa.notification.ToldSample;

/** Who has which notice; every event is told twice. */
@ServiceTest
class AudienceIT {

    /** The first test also waits until the service has its partitions. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @LocalServerPort private int port;
    private final String office = "S-" + UUID.randomUUID();
    private final Member leader = new Member("leader", office, "BGD", "LEADER");
    private final Member focal = new Member("focal", office, "VPTTr", "FOCAL_POINT");
    private final Member editor = new Member("editor", office, "VPTTr", "EDITOR");
    private final Member otherEditor = new Member("editor-2", office, "HTQT", "EDITOR");
    private final Member officer = new Member("officer", office, "HTQT", "OFFICER");
    private final Member head = new Member("unit-head", office, "HTQT", "UNIT_HEAD");
    private InboxClient inbox;

    @BeforeEach
    void connect() {
        inbox = InboxClient.of(port);
    }

    @Test
    void aPlansWayIsToldToWhoeverHasToActNext() {
        ToldSample plan = ToldSample.plan(office);

        twice(plan, "PlanSubmitted.1.json", 1, "focal");
        twice(plan, "PlanReturned.1.json", 2, "leader");
        twice(plan, "PlanApproved.1.json", 3, "leader");

        awaitKinds(focal, plan, "PLAN_APPROVED", "PLAN_RETURNED");
        assertThat(kinds(leader, plan)).containsExactly("PLAN_SUBMITTED");
        assertThat(kinds(editor, plan)).isEmpty();
        assertThat(kinds(officer, plan)).isEmpty();
        assertThat(kinds(Member.LEADER, plan)).isEmpty();
        inbox.get(Member.LEADER, "/inbox/" + plan.subject() + ":1-plan-submitted")
                .expectStatus()
                .isNotFound();
    }

    @Test
    void anIssuedPlanReachesEverybodyOfItsOrganisationButWhoeverIssuedIt() {
        ToldSample plan = ToldSample.plan(office);

        twice(plan, "PlanIssued.1.json", 4, "leader");

        for (Member one : List.of(officer, head, editor, focal)) {
            awaitKinds(one, plan, "PLAN_ISSUED");
        }
        assertThat(kinds(leader, plan)).isEmpty();
        assertThat(kinds(Member.OFFICER, plan)).isEmpty();
        assertThat(inbox.about(officer, plan.subject()))
                .extracting(InboxItem::text)
                .containsExactly(
                        "Kế hoạch số 1391/KH-SNgV “Tuyên truyền cải cách hành chính năm 2023” được"
                                + " ban hành ngày 30/12/2022.");
    }

    @Test
    void aSubmittedArticleReachesTheEditorsWhoDidNotWriteItWhoeverSubmitsIt() {
        ToldSample article = ToldSample.article(office);

        twice(article, "ArticleSubmitted.1.json", 2, "officer");

        awaitKinds(otherEditor, article, "ARTICLE_SUBMITTED");
        assertThat(kinds(editor, article)).isEmpty(); // the author
        assertThat(kinds(focal, article)).isEmpty();
        assertThat(kinds(Member.EDITOR, article)).isEmpty();
    }

    @Test
    void whatBecomesOfAnArticleIsToldToItsAuthorOnly() {
        ToldSample article = ToldSample.article(office);

        twice(article, "ArticleReturned.1.json", 3, "editor-2");
        twice(article, "ArticleApproved.1.json", 5, "editor-2");
        twice(article, "ArticlePublished.1.json", 6, "editor-2");
        twice(article, "ArticleWithdrawn.1.json", 7, "editor-2");

        awaitKinds(
                editor,
                article,
                "ARTICLE_WITHDRAWN",
                "ARTICLE_PUBLISHED",
                "ARTICLE_APPROVED",
                "ARTICLE_RETURNED");
        assertThat(kinds(otherEditor, article)).isEmpty();
        assertThat(kinds(officer, article)).isEmpty();
    }

    @Test
    void aMissedStretchIsToldToTheColumnsOwnerAndTheFocalPoint() {
        ToldSample column = ToldSample.column(office);

        twice(column, "ColumnCadenceMissed.1.json", 4, "system");

        awaitKinds(focal, column, "COLUMN_CADENCE_MISSED");
        assertThat(kinds(editor, column)).containsExactly("COLUMN_CADENCE_MISSED");
        assertThat(kinds(otherEditor, column)).isEmpty();
        assertThat(kinds(leader, column)).isEmpty();
    }

    @Test
    void whoWasAbsentIsGivenTheMaterialOfTheSessionOnce() {
        ToldSample session = ToldSample.session(office);

        twice(session, "SessionHeld.1.json", 3, "focal");
        twice(session, "SessionAttendanceRecorded.1.corrected.json", 4, "focal");

        awaitKinds(officer, session, "SESSION_TO_READ");
        assertThat(inbox.about(officer, session.subject()))
                .extracting(InboxItem::text, InboxItem::link)
                .containsExactly(
                        tuple(
                                "Đồng chí vắng mặt tại Phiên họp thường kỳ tháng 2 năm 2023, ngày"
                                        + " 24/02/2023; đề nghị đọc tài liệu (1 tài liệu) và xác"
                                        + " nhận.",
                                "/sessions/" + session.subject()));
        assertThat(kinds(head, session)).isEmpty();
        assertThat(kinds(Member.OFFICER, session)).isEmpty();
    }

    @Test
    void aDecisionOnAGroupOfDifficultiesReachesEachReporterOnce() {
        ToldSample group = ToldSample.difficulties(office);

        twice(group, "DifficultyDecided.1.json", 5, "leader");

        Member otherReporter = new Member("officer-ls", office, "LS-VHDN", "OFFICER");
        Member carriesOut = new Member("head-of-vp", office, "VPTTr", "UNIT_HEAD");
        for (Member one : List.of(officer, head, otherReporter, carriesOut)) {
            awaitKinds(one, group, "DIFFICULTY_DECIDED");
        }
        assertThat(kinds(editor, group)).isEmpty();
        assertThat(kinds(leader, group)).isEmpty();
    }

    @Test
    void whoImportedATableIsToldThatItIsDoneAlthoughItWasDoneInTheirName() {
        ToldSample table = ToldSample.imported(office);

        twice(table, "ImportFinished.1.json", 9, "focal");

        awaitKinds(focal, table, "IMPORT_FINISHED");
        assertThat(kinds(leader, table)).isEmpty();
    }

    @Test
    void anOverdueTaskIsToldToTheAssigneeAndTheUnitsHeadOnly() {
        Told task = Told.of("HTQT", "officer");

        String notice = task.overdue();
        task.overdue();

        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> inbox.get(Member.OFFICER, "/inbox/" + notice).expectStatus().isOk());
        for (Member one : List.of(Member.OFFICER, Member.UNIT_HEAD)) {
            assertThat(inbox.about(one, task.task()))
                    .extracting(InboxItem::text)
                    .containsExactly(
                            "Nhiệm vụ “Đăng tin” đã quá hạn từ ngày 01/4/2030 (thời hạn:"
                                    + " 31/3/2030); đơn vị chủ trì: HTQT.");
        }
        for (Member other : List.of(Member.OFFICER_LS, Member.FOCAL, Member.FOCAL_OF_SNV)) {
            assertThat(inbox.about(other, task.task())).isEmpty();
        }
    }

    private static void twice(ToldSample sample, String file, long sequence, String actor) {
        sample.tell(file, sequence, actor);
        sample.tell(file, sequence, actor);
    }

    private void awaitKinds(Member who, ToldSample sample, String... kinds) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(kinds(who, sample)).containsExactly(kinds));
    }

    /** Newest first. */
    private List<String> kinds(Member who, ToldSample sample) {
        return inbox.about(who, sample.subject()).stream().map(InboxItem::kind).toList();
    }
}
