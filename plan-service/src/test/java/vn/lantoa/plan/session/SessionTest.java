package vn.lantoa.plan.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.CommandKey;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.aggregate.Refusal;
import vn.lantoa.plan.events.SessionAttendanceRecorded;
import vn.lantoa.plan.events.SessionCorrected;
import vn.lantoa.plan.events.SessionHeld;
import vn.lantoa.plan.events.SessionMaterialAcknowledged;
import vn.lantoa.plan.events.SessionMissed;
import vn.lantoa.plan.events.SessionScheduled;

/** What a session decides. */
class SessionTest {

    private static final LocalDate DAY = LocalDate.of(2023, 2, 24);
    private static final LocalDate GRACE = LocalDate.of(2023, 3, 3);
    private static final List<String> ROSTER = List.of("a", "b", "officer");

    private final Actor focal = actor("focal", "VPTTr", Role.FOCAL_POINT);
    private final Actor head = actor("unit-head", "HTQT", Role.UNIT_HEAD);
    private final Actor officer = actor("officer", "HTQT", Role.OFFICER);
    private final Actor operator = actor("operator", "VPTTr", Role.OPERATOR);

    @Test
    void theFocalPointCallsAnyUnitsSessionAndAHeadTheOwnUnits() {
        assertThat(schedule(Kind.BRIEFING, "LS-VHDN", focal)).isInstanceOf(Decision.Accepted.class);
        assertThat(schedule(Kind.BRIEFING, "HTQT", head)).isInstanceOf(Decision.Accepted.class);
        assertThat(refusal(schedule(Kind.BRIEFING, "LS-VHDN", head)).code())
                .isEqualTo("session.schedule-not-allowed");
        assertThat(refusal(schedule(Kind.BRIEFING, "HTQT", officer)).reason())
                .isEqualTo(Refusal.Reason.FORBIDDEN);
    }

    @Test
    void aSessionIsNotCountedBeforeItIsConfirmed() {
        SessionScheduled told =
                event(schedule(Kind.BRIEFING, "HTQT", focal), SessionScheduled.class);

        assertThat(told.session().status()).isEqualTo("SCHEDULED");
        assertThat(told.session().heldOn()).isEmpty();
        assertThat(SessionTold.counts(scheduled(Kind.BRIEFING))).isFalse();
    }

    @Test
    void oneSessionCountsOnceAndEachOfItsTopicsOnce() {
        Session session =
                with(scheduled(Kind.BRIEFING), item("1", true, "c3", "c4"), item("2", false, "c4"));

        SessionHeld told = event(held(session, DAY), SessionHeld.class);

        assertThat(told.counted()).isTrue();
        assertThat(told.topics()).containsExactly("c3", "c4");
        assertThat(told.heldOn()).isEqualTo(DAY);
    }

    @Test
    void aRegularMeetingWithoutAnItemOnReformIsRecordedButDoesNotCount() {
        Session session = with(scheduled(Kind.REGULAR_MEETING), item("1", false, "c3"));

        SessionHeld told = event(held(session, DAY), SessionHeld.class);

        assertThat(told.session().status()).isEqualTo("HELD");
        assertThat(told.counted()).isFalse();
        assertThat(told.topics()).isEmpty();
    }

    @Test
    void aRegularMeetingWithAnItemOnReformCounts() {
        Session session = with(scheduled(Kind.REGULAR_MEETING), item("1", true, "c3"));

        assertThat(event(held(session, DAY), SessionHeld.class).counted()).isTrue();
    }

    @Test
    void aRegularMeetingIsConfirmedWithItsMinutes() {
        Confirmation bare = new Confirmation(DAY, List.of(), Map.of(), Optional.empty());

        Refusal no =
                refusal(
                        HoldingDecisions.hold(
                                scheduled(Kind.REGULAR_MEETING),
                                bare,
                                known(),
                                on("2023-02-24", head)));

        assertThat(no.faults()).extracting(f -> f.pointer()).containsExactly("/minutes");
    }

    @Test
    void nothingIsHeldOnADayToCome() {
        Refusal no = refusal(held(scheduled(Kind.BRIEFING), LocalDate.of(2023, 3, 11)));

        assertThat(no.faults()).extracting(f -> f.code()).containsExactly("session.future");
    }

    @Test
    void itIsMissedOnceAfterTheDaysOfGrace() {
        Session open = scheduled(Kind.BRIEFING);

        assertThat(open.passTerm(on("2023-03-03", focal))).isInstanceOf(Decision.Unchanged.class);
        Decision<Session> decision = open.passTerm(on("2023-05-20", focal));

        assertThat(event(decision, SessionMissed.class).since())
                .isEqualTo(LocalDate.of(2023, 3, 4));
        assertThat(state(decision).passTerm(on("2023-05-21", focal)))
                .isInstanceOf(Decision.Unchanged.class);
    }

    @Test
    void aLateEntryKeepsItsTrueDayAndTakesTheMissBack() {
        Session missed = state(scheduled(Kind.BRIEFING).passTerm(on("2023-03-04", focal)));

        Decision<Session> decision = held(missed, DAY);

        SessionHeld told = event(decision, SessionHeld.class);
        assertThat(told.heldOn()).isEqualTo(DAY);
        assertThat(told.missTakenBack()).contains(LocalDate.of(2023, 3, 4));
        assertThat(state(decision).missedSince()).isEmpty();
    }

    @Test
    void aLawDayIsHeldInItsMonthOnly() {
        Session lawDay = lawDay();

        assertThat(held(lawDay, LocalDate.of(2023, 2, 1))).isInstanceOf(Decision.Accepted.class);
        assertThat(refusal(held(lawDay, LocalDate.of(2023, 3, 1))).faults())
                .extracting(f -> f.code())
                .containsExactly("session.month");
    }

    @Test
    void whatWasMissedIsNotCancelledAway() {
        Session missed = state(scheduled(Kind.BRIEFING).passTerm(on("2023-03-04", focal)));

        assertThat(refusal(missed.cancel("quên", on("2023-03-05", focal))).code())
                .isEqualTo("session.missed");
        assertThat(refusal(lawDay().cancel("bận", on("2023-02-20", head))).code())
                .isEqualTo("session.cancel-law-day");
    }

    @Test
    void confirmedAgainItStaysAndAnotherDayIsACorrection() {
        Session done = state(held(scheduled(Kind.BRIEFING), DAY));

        assertThat(held(done, DAY)).isInstanceOf(Decision.Unchanged.class);
        assertThat(refusal(held(done, DAY.plusDays(1))).code()).isEqualTo("session.held");
    }

    @Test
    void absenteesAreWhoWasOnTheRosterAndNotThere() {
        Session done = state(held(scheduled(Kind.BRIEFING), DAY));

        Decision<Session> decision = attended(done, Optional.empty(), "a", "guest");

        SessionAttendanceRecorded told = event(decision, SessionAttendanceRecorded.class);
        assertThat(told.attendance().absentees()).containsExactly("b", "officer");
        assertThat(told.attendance().presentCount()).isEqualTo(2);
        assertThat(told.takenBack()).isEmpty();
    }

    @Test
    void attendanceEnteredBeforeIsSettledWhenTheSessionIsHeld() {
        Decision<Session> before = attended(scheduled(Kind.BRIEFING), Optional.empty(), "a");
        assertThat(event(before, SessionAttendanceRecorded.class).attendance().absentees())
                .isEmpty();

        SessionHeld told = event(held(state(before), DAY), SessionHeld.class);

        assertThat(told.attendance().orElseThrow().absentees()).containsExactly("b", "officer");
    }

    @Test
    void attendanceIsPutRightWithAReasonAndTellsWhatItTakesBack() {
        Session done = state(held(scheduled(Kind.BRIEFING), DAY));
        Session attended = state(attended(done, Optional.empty(), "a"));

        assertThat(refusal(attended(attended, Optional.empty(), "a", "b")).faults())
                .extracting(f -> f.pointer())
                .containsExactly("/reason");
        SessionAttendanceRecorded told =
                event(
                        attended(attended, Optional.of("ghi thiếu"), "a", "b"),
                        SessionAttendanceRecorded.class);

        assertThat(told.attendance().absentees()).containsExactly("officer");
        assertThat(told.takenBack().orElseThrow().absentees()).containsExactly("b", "officer");
    }

    @Test
    void aNumberWillDoOnlyWhereNobodyIsOnTheRoster() {
        Session done = state(held(scheduled(Kind.BRIEFING), DAY));
        Attendance.Presence number = new Attendance.Presence(List.of(), Optional.of(17), List.of());

        Decision<Session> unknown =
                AttendanceDecisions.attend(
                        done,
                        number,
                        Optional.empty(),
                        new HoldingDecisions.Known(List.of(), List.of(), List.of()),
                        on("2023-03-10", head));
        Refusal no =
                refusal(
                        AttendanceDecisions.attend(
                                done, number, Optional.empty(), known(), on("2023-03-10", head)));

        assertThat(event(unknown, SessionAttendanceRecorded.class).attendance().presentCount())
                .isEqualTo(17);
        assertThat(no.faults())
                .extracting(f -> f.code())
                .containsExactly("session.count-with-roster");
    }

    @Test
    void onlyAnAbsenteeConfirmsHavingReadAndOnce() {
        Session done = state(held(scheduled(Kind.BRIEFING), DAY));
        Session attended = state(attended(done, Optional.empty(), "a"));

        Decision<Session> read =
                AttendanceDecisions.acknowledge(attended, on("2023-03-12", officer));

        SessionMaterialAcknowledged told = event(read, SessionMaterialAcknowledged.class);
        assertThat(told.staff()).isEqualTo("officer");
        assertThat(told.on()).isEqualTo(LocalDate.of(2023, 3, 12));
        assertThat(AttendanceDecisions.acknowledge(state(read), on("2023-03-13", officer)))
                .isInstanceOf(Decision.Unchanged.class);
        assertThat(
                        refusal(AttendanceDecisions.acknowledge(attended, on("2023-03-12", head)))
                                .code())
                .isEqualTo("session.not-absent");
    }

    @Test
    void aCorrectionMovesTheDayAndAsksTheRosterOfTheTrueOne() {
        Session done = state(held(scheduled(Kind.BRIEFING), DAY));
        Session attended = state(attended(done, Optional.empty(), "a"));

        Decision<Session> decision =
                HoldingDecisions.correct(
                        attended,
                        LocalDate.of(2023, 2, 23),
                        "nhập nhầm",
                        new HoldingDecisions.Known(List.of("a", "c"), List.of(), List.of()),
                        on("2023-03-12", head));

        SessionCorrected told = event(decision, SessionCorrected.class);
        assertThat(told.heldOnBefore()).isEqualTo(DAY);
        assertThat(told.session().heldOn()).contains(LocalDate.of(2023, 2, 23));
        assertThat(told.attendance().orElseThrow().absentees()).containsExactly("c");
        assertThat(told.attendanceTakenBack().orElseThrow().absentees())
                .containsExactly("b", "officer");
    }

    @Test
    void whoOnlyKeepsTheSystemMustNotLearnOfIt() {
        assertThat(
                        refusal(scheduled(Kind.BRIEFING).cancel("x", on("2023-02-20", operator)))
                                .reason())
                .isEqualTo(Refusal.Reason.HIDDEN);
        assertThat(refusal(scheduled(Kind.BRIEFING).cancel("x", on("2023-02-20", officer))).code())
                .isEqualTo("session.change-not-allowed");
    }

    private Session scheduled(Kind kind) {
        return state(schedule(kind, "HTQT", focal));
    }

    private Decision<Session> schedule(Kind kind, String unit, Actor by) {
        return Session.schedule(
                "s1", call(kind, unit), Term.day(DAY), GRACE, List.of(), on("2023-02-01", by));
    }

    private Session lawDay() {
        return state(
                Session.schedule(
                        "s2",
                        call(Kind.LAW_DAY, "HTQT"),
                        Term.month(YearMonth.of(2023, 2), Optional.empty()),
                        LocalDate.of(2023, 2, 28),
                        List.of(),
                        on("2023-01-02", focal)));
    }

    private static Call call(Kind kind, String unit) {
        return new Call(
                kind,
                Optional.empty(),
                "Phổ biến kế hoạch",
                Optional.empty(),
                Optional.of("p1"),
                unit,
                List.of(),
                false,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private Session with(Session session, AgendaItem... items) {
        return state(
                session.changeAgenda(List.of(items), Optional.empty(), on("2023-02-02", head)));
    }

    private static AgendaItem item(String id, boolean reform, String... topics) {
        return new AgendaItem(
                id, "Nội dung", List.of(topics), reform, List.of("m" + id), Optional.empty());
    }

    private Decision<Session> held(Session session, LocalDate day) {
        Confirmation confirmed =
                new Confirmation(day, List.of("minutes"), Map.of(), Optional.empty());
        return HoldingDecisions.hold(session, confirmed, known(), on("2023-03-10", head));
    }

    private Decision<Session> attended(
            Session session, Optional<String> reason, String... present) {
        return AttendanceDecisions.attend(
                session,
                new Attendance.Presence(List.of(present), Optional.empty(), List.of()),
                reason,
                known(),
                on("2023-03-10", head));
    }

    private static HoldingDecisions.Known known() {
        return new HoldingDecisions.Known(ROSTER, List.of(), List.of());
    }

    private static Actor actor(String id, String unit, Role role) {
        return new Actor(id, "SNgV", Optional.of(unit), Set.of(role));
    }

    private static Command on(String day, Actor actor) {
        return new Command(
                actor, Instant.parse(day + "T03:00:00Z"), Optional.empty(), CommandKey.random());
    }

    private static Session state(Decision<Session> decision) {
        return accepted(decision).state();
    }

    private static <E> E event(Decision<Session> decision, Class<E> type) {
        return type.cast(accepted(decision).event());
    }

    private static Decision.Accepted<Session> accepted(Decision<Session> decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return (Decision.Accepted<Session>) decision;
    }

    private static Refusal refusal(Decision<Session> decision) {
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused<Session>) decision).refusal();
    }
}
