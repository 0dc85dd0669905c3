package vn.lantoa.reporting.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lantoa.fixtures.ServiceTest;
import vn.lantoa.plan.events.MeasureFacts;
import vn.lantoa.plan.events.PlanEvents;
import vn.lantoa.plan.events.SessionHeld;
import vn.lantoa.plan.events.TargetEvent;
import vn.lantoa.plan.events.TargetFacts;
import vn.lantoa.plan.events.TargetOperationalised;
import vn.lantoa.plan.events.TargetSet;
import vn.lantoa.reporting.Office;
import vn.lantoa.reporting.session.SessionSample;

/** The targets of a plan beside their figures, over HTTP. */
@ServiceTest
class TargetFiguresIT {

    private static final LocalDate HELD = LocalDate.of(2023, 2, 24);
    private static final String PLAN = "/target-figures?plan=plan-2023";

    @LocalServerPort private int port;
    private Office office;

    @BeforeEach
    void open() {
        office = new Office(port);
    }

    @Test
    void aTargetWithoutAMeasureIsUnquantifiedAndHasNoNumber() {
        target("I.3.1", Optional.empty());
        office.tell();

        eventually(
                items ->
                        assertThat(items)
                                .singleElement()
                                .satisfies(
                                        target ->
                                                assertThat(target)
                                                        .containsEntry("state", "UNQUANTIFIED")
                                                        .containsEntry("text", "Chưa định lượng")
                                                        .doesNotContainKeys(
                                                                "measure", "figure", "met")));
        assertThat(office.answer(PLAN)).containsEntry("unquantified", 1).containsEntry("met", 0);
    }

    @Test
    void aTargetIsReachedOnceItsFigureIs() {
        target("I.3.2", Optional.of(measure("session.held", "2", "hội nghị")));
        held();
        office.tell();

        eventually(
                items ->
                        assertThat(items.getFirst())
                                .containsEntry("met", false)
                                .containsEntry(
                                        "text",
                                        "1 hội nghị, không đạt chỉ tiêu tối thiểu 2 hội nghị"));

        held();
        office.tell();

        eventually(
                items ->
                        assertThat(items.getFirst())
                                .containsEntry("met", true)
                                .containsEntry(
                                        "text", "2 hội nghị, đạt chỉ tiêu tối thiểu 2 hội nghị"));
        assertThat(figureOf(office.answer(PLAN)))
                .containsEntry("value", 2)
                .containsEntry("from", "2023-01-01")
                .containsEntry("to", "2023-12-15");
    }

    @Test
    void withoutDataOrAnIndicatorThereIsNoVerdict() {
        target("I.3.1", Optional.of(measure("session.held", "2", "hội nghị")));
        target("I.3.2", Optional.of(measure("no.such", "80", "%")));
        office.tell();

        eventually(
                items -> {
                    assertThat(items)
                            .extracting(target -> target.get("text"))
                            .containsExactly(
                                    "Chưa có số liệu; chỉ tiêu tối thiểu 2 hội nghị",
                                    "Chưa có số liệu: danh mục chưa có chỉ số no.such");
                    assertThat(items).allMatch(target -> !target.containsKey("met"));
                });
    }

    @Test
    void onlyWhoSeesTheOrganisationMayAskAndOnlyOfAPlanThereIs() {
        target("I.3.1", Optional.empty());
        office.tell();
        eventually(items -> assertThat(items).hasSize(1));

        office.ask("OFFICER", "HTQT", PLAN).expectStatus().isForbidden();
        office.ask("/target-figures?plan=no-such").expectStatus().isNotFound();
        new Office(port).ask(PLAN).expectStatus().isNotFound();
    }

    private void target(String path, Optional<MeasureFacts> measure) {
        String id = UUID.randomUUID().toString();
        told(id, 1, new TargetSet(facts(id, path, Optional.empty())));
        measure.ifPresent(
                how ->
                        told(
                                id,
                                2,
                                new TargetOperationalised(
                                        facts(id, path, measure), how, Optional.empty())));
    }

    private void told(String id, int version, TargetEvent event) {
        office.happened(PlanEvents.TOPIC, id, version, (Record) event);
    }

    private static TargetFacts facts(String id, String path, Optional<MeasureFacts> measure) {
        return new TargetFacts(
                id,
                "plan-2023",
                "n13",
                path,
                Optional.empty(),
                "Tăng cường tuyên truyền qua hội nghị",
                2023,
                measure.isPresent() ? "OPERATIONALISED" : "UNQUANTIFIED",
                Optional.of("VPTTr"),
                measure,
                measure.isPresent() ? 1 : 0,
                List.of());
    }

    private static MeasureFacts measure(String indicator, String value, String unit) {
        return new MeasureFacts(
                indicator,
                Optional.empty(),
                Optional.empty(),
                unit,
                "AT_LEAST",
                value,
                Optional.empty(),
                Optional.of(LocalDate.of(2023, 12, 15)),
                Optional.of("cchc"),
                Optional.empty());
    }

    private void held() {
        String id = UUID.randomUUID().toString();
        office.happened(
                PlanEvents.TOPIC,
                id,
                2,
                new SessionHeld(
                        SessionSample.of(
                                id, "BRIEFING", Optional.empty(), Optional.of(HELD), List.of()),
                        HELD,
                        true,
                        List.of("c7"),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private void eventually(Consumer<List<Map<String, Object>>> check) {
        await().untilAsserted(() -> check.accept(Office.items(office.answer(PLAN))));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> figureOf(Map<String, Object> answer) {
        return (Map<String, Object>)
                Optional.ofNullable(Office.items(answer).getFirst().get("figure")).orElseThrow();
    }
}
