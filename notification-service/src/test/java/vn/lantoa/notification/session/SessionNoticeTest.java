package vn.lantoa.notification.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.lantoa.notification.inbox.Address;
import vn.lantoa.notification.inbox.Telling;
import vn.lantoa.plan.events.AttendanceFacts;
import vn.lantoa.plan.events.SessionAttendanceRecorded;
import vn.lantoa.plan.events.SessionCancelled;
import vn.lantoa.plan.events.SessionCorrected;
import vn.lantoa.plan.events.SessionEvent;
import vn.lantoa.plan.events.SessionFacts;
import vn.lantoa.plan.events.SessionHeld;
import vn.lantoa.plan.events.SessionMissed;
import vn.lantoa.plan.events.SessionScheduled;

/** Whom an event of a session is told to. */
class SessionNoticeTest {

    private static final LocalDate DAY = LocalDate.of(2023, 2, 24);
    private static final Address HEAD = new Address("unit:HTQT:UNIT_HEAD");
    private static final Address OFFICERS = new Address("unit:HTQT:OFFICER");

    @Test
    void anInvitationGoesToTheInvitedUnitsAndToWhoPresides() {
        assertThat(audience(new SessionScheduled(session("VPTTr", List.of("HTQT"), "leader"))))
                .containsExactly(HEAD, OFFICERS, new Address("staff:leader"));
    }

    @Test
    void whereNoUnitIsInvitedItIsTheUnitsOwn() {
        assertThat(audience(new SessionScheduled(session("HTQT", List.of()))))
                .containsExactly(HEAD, OFFICERS);
    }

    @Test
    void whereAllUnitsAreInvitedEverybodyIs() {
        assertThat(audience(new SessionCancelled(everybodys(Optional.empty()), "Trùng lịch")))
                .containsExactly(new Address("organisation"));
    }

    @Test
    void aSessionOfASeriesIsNotToldOfByItself() {
        SessionFacts lawDay = everybodys(Optional.of("year-2023"));

        assertThat(SessionNotice.of(new SessionScheduled(lawDay))).isEmpty();
        assertThat(audience(new SessionCancelled(lawDay, "Trùng lịch"))).isNotEmpty();
    }

    @Test
    void aMissedSessionIsToldToTheHeadOfItsUnitAndTheFocalPoint() {
        assertThat(audience(new SessionMissed(session("HTQT", List.of("LS-VHDN")), DAY)))
                .containsExactly(HEAD, new Address("organisation:FOCAL_POINT"));
    }

    @Test
    void eachAbsenteeIsGivenTheMaterialWhenItIsKnownWhoWasAbsent() {
        assertThat(audience(held(Optional.of(without("an", "binh")))))
                .containsExactly(new Address("staff:an"), new Address("staff:binh"));
        assertThat(SessionNotice.of(held(Optional.empty()))).isEmpty();
        assertThat(recorded(without("an"), Optional.empty()).orElseThrow().link())
                .isEqualTo("/sessions/s1");
    }

    @Test
    void whenAttendanceIsPutRightOnlyNewAbsenteesAreTold() {
        Telling told = recorded(without("an", "binh"), Optional.of(without("an"))).orElseThrow();

        assertThat(told.audience()).containsExactly(new Address("staff:binh"));
        assertThat(recorded(without("an"), Optional.of(without("an", "binh")))).isEmpty();
    }

    @Test
    void whenTheDayIsPutRightOnlyNewAbsenteesAreTold() {
        SessionCorrected corrected =
                new SessionCorrected(
                        session("HTQT", List.of()),
                        DAY,
                        DAY.plusDays(1),
                        true,
                        List.of(),
                        List.of(),
                        Optional.of(without("an", "chi")),
                        Optional.of(without("an")),
                        "Nhập nhầm ngày");

        assertThat(audience(corrected)).containsExactly(new Address("staff:chi"));
    }

    private static List<Address> audience(SessionEvent event) {
        return SessionNotice.of(event).orElseThrow().audience();
    }

    private static SessionHeld held(Optional<AttendanceFacts> attendance) {
        return new SessionHeld(
                session("HTQT", List.of()),
                DAY,
                true,
                List.of(),
                List.of(),
                List.of(),
                attendance,
                Optional.empty());
    }

    private static Optional<Telling> recorded(
            AttendanceFacts attendance, Optional<AttendanceFacts> before) {
        return SessionNotice.of(
                new SessionAttendanceRecorded(
                        session("HTQT", List.of()),
                        attendance,
                        List.of(),
                        before,
                        Optional.empty()));
    }

    private static AttendanceFacts without(String... absentees) {
        return new AttendanceFacts(List.of("dung"), 1, List.of(absentees), List.of());
    }

    private static SessionFacts session(String unit, List<String> invited, String... chair) {
        return session(unit, invited, false, List.of(chair).stream().findFirst(), Optional.empty());
    }

    private static SessionFacts everybodys(Optional<String> series) {
        return session("VPTTr", List.of(), true, Optional.empty(), series);
    }

    private static SessionFacts session(
            String unit,
            List<String> invited,
            boolean everyUnit,
            Optional<String> chair,
            Optional<String> series) {
        return new SessionFacts(
                "s1",
                "REGULAR_MEETING",
                Optional.empty(),
                "Họp tháng 2",
                Optional.empty(),
                Optional.empty(),
                unit,
                invited,
                everyUnit,
                DAY,
                DAY,
                Optional.of(DAY),
                Optional.empty(),
                chair,
                List.of(),
                List.of(),
                series,
                "SCHEDULED",
                Optional.empty());
    }
}
