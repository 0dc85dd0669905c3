package vn.lantoa.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lantoa.fixtures.ServiceTest;
import vn.lantoa.reporting.Office;

/** From the events of tasks to figures and what is behind them, over HTTP. */
@ServiceTest
class IndicatorIT {

    private static final LocalDate DUE = LocalDate.of(2023, 3, 31);
    private static final LocalDate LATE = DUE.plusDays(1);
    private static final String ON_TIME = "/indicators/task.done-on-time?period=2023-Q1";

    @LocalServerPort private int port;
    private Office office;

    @BeforeEach
    void open() {
        office = new Office(port);
    }

    @Test
    void elevenOfTwelveOnTimeAre9167PercentThoughToldTwiceAndBackwards() {
        for (int i = 0; i < 11; i++) {
            office.task("HTQT", DUE.minusDays(i)).completed(DUE.minusDays(i));
        }
        office.task("LS-VHDN", DUE).completed(LATE);
        office.tell();

        eventually(
                ON_TIME,
                figure -> {
                    assertThat(figure)
                            .containsEntry("numerator", 11)
                            .containsEntry("denominator", 12)
                            .containsEntry("value", 91.67)
                            .containsEntry("text", "91,67%")
                            .containsEntry("state", "MEASURED")
                            .containsEntry("name", "Tỷ lệ nhiệm vụ hoàn thành đúng hạn")
                            .containsEntry("regime", "calendar")
                            .containsEntry("period", "2023-Q1")
                            .containsEntry("from", "2023-01-01")
                            .containsEntry("to", "2023-03-31")
                            .hasEntrySatisfying(
                                    "asOf", at -> assertThat(at.toString()).endsWith("+07:00"))
                            .containsKey("newestEntryAt");
                });
        assertThat(office.answer("/indicators/task.done?period=2023-Q1"))
                .containsEntry("text", "100,00%");
        assertThat(office.answer("/indicators/task.due?period=2023-Q1"))
                .containsEntry("value", 12)
                .containsEntry("text", "12")
                .doesNotContainKey("denominator");
        assertNothingToReconcile();
    }

    @Test
    void reopeningTakesTheFigureBackAndBothEntriesStayVisible() {
        office.task("HTQT", DUE).completed(DUE).reopened(DUE);
        office.tell();

        eventually(ON_TIME, figure -> assertThat(figure).containsEntry("text", "0,00%"));
        assertThat(entries(ON_TIME, "numerator"))
                .extracting(e -> e.get("eventType"), e -> e.get("amount"), e -> e.get("day"))
                .containsExactlyInAnyOrder(
                        tuple("TaskCompleted", 1, "2023-03-31"),
                        tuple("TaskReopened", -1, "2023-03-31"));
    }

    @Test
    void whatWasLateTakesNothingBackFromOnTimeWhenItIsReopened() {
        office.task("HTQT", DUE).completed(DUE);
        office.task("HTQT", DUE).completed(LATE).reopened(LATE);
        office.tell();

        eventually(ON_TIME, figure -> assertThat(figure).containsEntry("text", "50,00%"));
        assertThat(office.answer("/indicators/task.done?period=2023-Q1"))
                .containsEntry("text", "50,00%");
    }

    @Test
    void theEntriesBehindAFigureAddUpToItPageByPage() {
        office.task("HTQT", DUE).completed(DUE).reopened(DUE).completed(LATE);
        office.task("HTQT", DUE.minusDays(9)).completed(DUE.minusDays(10));
        office.task("LS-VHDN", DUE.minusMonths(2)).completed(DUE);
        office.task("HTQT", DUE.plusMonths(1)).completed(DUE);
        office.tell();

        eventually(
                "/indicators/task.due?period=2023",
                figure -> assertThat(figure).containsEntry("value", 4));
        for (String query : List.of("period=2023-Q1", "period=2023", "period=2023-Q1&unit=HTQT")) {
            Map<String, Object> figure = office.answer("/indicators/task.done-on-time?" + query);
            String path = "/indicators/task.done-on-time?" + query;
            assertThat(sum(entries(path, "numerator"))).isEqualTo(figure.get("numerator"));
            assertThat(sum(entries(path, "denominator"))).isEqualTo(figure.get("denominator"));
        }
        assertThat(entries("/indicators/task.done-on-time?period=2023-Q1", ""))
                .extracting(e -> e.get("day"))
                .hasSize(6)
                .isSorted();
    }

    @Test
    void aFigureIsNarrowedByUnitTopicAndDays() {
        office.task("HTQT", LocalDate.of(2023, 6, 14), "c7");
        office.task("HTQT", LocalDate.of(2023, 6, 15), "c8");
        office.task("LS-VHDN", LocalDate.of(2023, 6, 15), "c7");
        office.tell();

        eventually(due("period=2023"), figure -> assertThat(figure).containsEntry("value", 3));
        assertThat(office.answer(due("period=2023&unit=HTQT"))).containsEntry("value", 2);
        assertThat(office.answer(due("period=2023&topic=c7"))).containsEntry("value", 2);
        assertThat(office.answer(due("period=2023-H1&regime=nd09-2019")))
                .containsEntry("value", 1)
                .containsEntry("from", "2022-12-15")
                .containsEntry("to", "2023-06-14");
        assertThat(office.answer(due("period=2023-Q3&regime=nd09-2019"))).containsEntry("value", 2);
        assertThat(office.answer(due("from=2023-06-15&to=2023-06-15")))
                .containsEntry("value", 2)
                .doesNotContainKeys("period", "regime");
    }

    @Test
    void aPeriodInWhichNothingWasDueHasNoFigureAndSoHasAnOfficeThatNeverTold() {
        assertThat(office.answer(ON_TIME))
                .containsEntry("state", "NO_DATA")
                .containsEntry("text", "Chưa có số liệu")
                .doesNotContainKeys("value", "numerator", "denominator");

        office.task("HTQT", DUE);
        office.tell();

        eventually(
                "/indicators/task.done-on-time?period=2023-Q2",
                figure ->
                        assertThat(figure)
                                .containsEntry("state", "NOTHING_OCCURRED")
                                .containsEntry("text", "Không phát sinh")
                                .doesNotContainKey("value"));
    }

    @Test
    void anotherOfficesTasksAreNeitherCountedNorListed() {
        Office other = new Office(port);
        other.task("HTQT", DUE).completed(DUE);
        other.tell();
        await().untilAsserted(
                        () -> assertThat(other.answer(ON_TIME)).containsEntry("numerator", 1));

        assertThat(office.answer(ON_TIME)).containsEntry("text", "Chưa có số liệu");
        assertThat(entries(ON_TIME, "")).isEmpty();
    }

    private static String due(String query) {
        return "/indicators/task.due?" + query;
    }

    private void eventually(String path, Consumer<Map<String, Object>> check) {
        await().untilAsserted(() -> check.accept(office.answer(path)));
    }

    private void assertNothingToReconcile() {
        for (String level : List.of("DAYS", "MONTHS")) {
            Map<String, Object> findings =
                    Office.answer(
                            office.ask(
                                    "AUDITOR",
                                    "VPTTr",
                                    "/ledger/reconciliation?period=2023&level=" + level));
            assertThat(Office.items(findings)).isEmpty();
            assertThat(number(findings, "compared")).isPositive();
        }
        office.ask("/ledger/reconciliation?period=2023").expectStatus().isForbidden();
    }

    /** All entries behind a figure, two at a time. */
    private List<Map<String, Object>> entries(String figure, String part) {
        String path = figure.replace("?", "/entries?") + (part.isEmpty() ? "" : "&part=" + part);
        List<Map<String, Object>> all = new ArrayList<>();
        Optional<Object> next = Optional.empty();
        do {
            Map<String, Object> page =
                    office.answer(path + "&limit=2" + next.map(n -> "&after=" + n).orElse(""));
            assertThat(Office.items(page)).hasSizeLessThanOrEqualTo(2);
            all.addAll(Office.items(page));
            next = Optional.ofNullable(page.get("next"));
        } while (next.isPresent());
        return all;
    }

    private static int sum(List<Map<String, Object>> entries) {
        return entries.stream().mapToInt(entry -> number(entry, "amount")).sum();
    }

    private static int number(Map<String, Object> answer, String name) {
        return Optional.ofNullable(answer.get(name)).map(Integer.class::cast).orElseThrow();
    }
}
