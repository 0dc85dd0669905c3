package vn.lantoa.reporting.indicator;

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
import vn.lantoa.plan.events.AttendanceFacts;
import vn.lantoa.plan.events.DifficultyDecided;
import vn.lantoa.plan.events.DifficultyDecisionFacts;
import vn.lantoa.plan.events.DifficultyFacts;
import vn.lantoa.plan.events.DifficultyMemberFacts;
import vn.lantoa.plan.events.DifficultyReported;
import vn.lantoa.plan.events.DifficultyReporterFacts;
import vn.lantoa.plan.events.DifficultyResolved;
import vn.lantoa.plan.events.PlanEvents;
import vn.lantoa.plan.events.RosterChange;
import vn.lantoa.plan.events.SessionFacts;
import vn.lantoa.plan.events.SessionHeld;
import vn.lantoa.plan.events.SessionMissed;
import vn.lantoa.plan.events.StaffFacts;
import vn.lantoa.plan.events.StaffJoined;
import vn.lantoa.plan.events.StaffMoved;
import vn.lantoa.reporting.Office;
import vn.lantoa.reporting.session.SessionSample;

/** Sessions, staff and difficulties as figures, though told twice and backwards, over HTTP. */
@ServiceTest
class PlanWorkIT {

    private static final LocalDate FEBRUARY = LocalDate.of(2023, 2, 24);

    @LocalServerPort private int port;
    private Office office;

    @BeforeEach
    void open() {
        office = new Office(port);
    }

    @Test
    void oneSessionOfTwoTopicsIsOneSessionAndTwoTopics() {
        held("THEMATIC", Optional.of("skills"), List.of("c3", "c4"), List.of("officer", "focal"));
        held("BRIEFING", Optional.empty(), List.of("c4"), List.of("officer"));
        office.tell();

        eventually("session.held?period=2023-Q1", figure -> assertThat(figure).contains(value(2)));
        assertThat(figure("session.topics?period=2023-Q1")).contains(value(2));
        assertThat(figure("session.held?period=2023-Q1&kind=THEMATIC&matter=skills"))
                .contains(value(1))
                .containsEntry("matter", "skills");
        assertThat(figure("session.attended?period=2023-Q1")).contains(value(3));
        assertThat(figure("staff.informed?period=2023-Q1")).contains(value(2));
        assertThat(Office.items(figure("staff.informed/entries?period=2023-Q1")))
                .extracting(entry -> entry.get("subject"))
                .containsExactlyInAnyOrder("officer", "focal", "officer");
    }

    @Test
    void aMissTakenBackByALateEntryIsNoMissAndASessionOfItsTrueDay() {
        LocalDate since = LocalDate.of(2023, 3, 1);
        String id = UUID.randomUUID().toString();
        SessionFacts lawDay =
                SessionSample.of(id, "LAW_DAY", Optional.empty(), Optional.empty(), List.of());
        office.happened(PlanEvents.TOPIC, id, 2, new SessionMissed(lawDay, since));
        office.tell();
        eventually(
                "session.missed?period=2023-M03", figure -> assertThat(figure).contains(value(1)));

        held(id, 3, "LAW_DAY", Optional.empty(), List.of(), List.of(), Optional.of(since));
        office.tell();

        eventually(
                "session.missed?period=2023-M03",
                figure -> assertThat(figure).containsEntry("text", "Không phát sinh"));
        assertThat(figure("session.held?period=2023-M02")).contains(value(1));
        assertThat(figure("session.held?period=2023-M03")).containsEntry("text", "Không phát sinh");
    }

    @Test
    void theRosterOfAUnitIsWhatCameToItUntilTheLastDay() {
        StaffFacts officer = new StaffFacts("officer", Optional.empty(), List.of());
        StaffFacts other = new StaffFacts("officer-2", Optional.empty(), List.of());
        LocalDate moved = LocalDate.of(2023, 2, 15);
        RosterChange joined = new RosterChange("HTQT", LocalDate.of(2019, 6, 1), 1);
        staff("officer", 1, new StaffJoined(officer, List.of(joined)));
        staff("officer-2", 1, new StaffJoined(other, List.of(joined)));
        staff(
                "officer",
                2,
                new StaffMoved(
                        officer,
                        "HTQT",
                        "LS-VHDN",
                        moved,
                        List.of(
                                new RosterChange("HTQT", moved, -1),
                                new RosterChange("LS-VHDN", moved, 1))));
        office.tell();

        eventually(
                "staff.roster?period=2023-M02&unit=LS-VHDN",
                figure -> assertThat(figure).contains(value(1)));
        assertThat(figure("staff.roster?period=2023-M01&unit=HTQT")).contains(value(2));
        assertThat(figure("staff.roster?period=2023-M02&unit=HTQT")).contains(value(1));
        assertThat(figure("staff.roster?period=2023-M02")).contains(value(2));
        assertThat(figure("staff.roster?from=2023-02-14&to=2023-02-14&unit=HTQT"))
                .contains(value(2));
        assertThat(Office.items(figure("staff.roster/entries?period=2023-M02&unit=HTQT")))
                .extracting(entry -> entry.get("amount"))
                .containsExactlyInAnyOrder(1, 1, -1);
    }

    @Test
    void whatIsDecidedOfAGroupCountsForEachDifficultyItWasMadeOf() {
        DifficultyFacts first = difficulty("HTQT", List.of());
        DifficultyFacts second = difficulty("LS-VHDN", List.of());
        difficulty(1, new DifficultyReported(first, no(), no(), List.of()), first);
        difficulty(1, new DifficultyReported(second, no(), no(), List.of()), second);
        DifficultyFacts group = difficulty("VPTTr", List.of(member(first), member(second)));
        DifficultyDecisionFacts decision =
                new DifficultyDecisionFacts(
                        FEBRUARY, true, "Bố trí kinh phí", no(), no(), no(), no());
        difficulty(2, new DifficultyDecided(group, decision), group);
        office.tell();

        eventually(
                "difficulty.decided?period=2023", figure -> assertThat(figure).contains(value(2)));
        eventually("difficulty.open?period=2023", figure -> assertThat(figure).contains(value(2)));

        difficulty(
                3,
                new DifficultyResolved(group, FEBRUARY.plusMonths(2), "Đã bố trí", 30, List.of()),
                group);
        office.tell();

        eventually(
                "difficulty.resolved?period=2023-Q2&unit=HTQT",
                figure -> assertThat(figure).contains(value(1)));
        assertThat(figure("difficulty.reported?period=2023")).contains(value(2));
        assertThat(figure("difficulty.open?period=2023-Q1")).contains(value(2));
        assertThat(figure("difficulty.open?period=2023-Q2"))
                .containsEntry("text", "Không phát sinh");
    }

    private void held(
            String kind, Optional<String> subject, List<String> topics, List<String> present) {
        held(UUID.randomUUID().toString(), 2, kind, subject, topics, present, Optional.empty());
    }

    private void held(
            String id,
            int version,
            String kind,
            Optional<String> subject,
            List<String> topics,
            List<String> present,
            Optional<LocalDate> missed) {
        SessionFacts session =
                SessionSample.of(id, kind, subject, Optional.of(FEBRUARY), List.of());
        office.happened(
                PlanEvents.TOPIC,
                id,
                version,
                new SessionHeld(
                        session,
                        FEBRUARY,
                        true,
                        topics,
                        List.of(),
                        List.of(),
                        Optional.of(
                                new AttendanceFacts(present, present.size(), List.of(), List.of())),
                        missed));
    }

    private void staff(String id, int version, Record event) {
        office.happened(PlanEvents.TOPIC, office.name + "-" + id, version, event);
    }

    private void difficulty(int version, Record event, DifficultyFacts difficulty) {
        office.happened(PlanEvents.TOPIC, difficulty.id(), version, event);
    }

    private static DifficultyFacts difficulty(String unit, List<DifficultyMemberFacts> members) {
        return new DifficultyFacts(
                UUID.randomUUID().toString(),
                members.isEmpty() ? "SINGLE" : "GROUP",
                "Thiếu kinh phí",
                "Thiếu kinh phí sản xuất sản phẩm truyền thông",
                no(),
                no(),
                no(),
                Optional.of("plan-2023"),
                Optional.of("đ"),
                no(),
                "REPORTED",
                FEBRUARY.minusDays(10),
                no(),
                List.of(new DifficultyReporterFacts(unit, "officer", no(), no())),
                members,
                no(),
                no());
    }

    private static DifficultyMemberFacts member(DifficultyFacts difficulty) {
        return new DifficultyMemberFacts(
                difficulty.id(),
                difficulty.reporters().getFirst(),
                difficulty.reportedOn(),
                difficulty.plan(),
                difficulty.topic());
    }

    private static <T> Optional<T> no() {
        return Optional.empty();
    }

    private static Map.Entry<String, Object> value(int value) {
        return Map.entry("value", value);
    }

    private Map<String, Object> figure(String question) {
        return office.answer("/indicators/" + question);
    }

    private void eventually(String question, Consumer<Map<String, Object>> check) {
        await().untilAsserted(() -> check.accept(figure(question)));
    }
}
