package vn.lantoa.reporting.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.lantoa.chassis.event.EventHead;
import vn.lantoa.plan.events.AgendaItemFacts;
import vn.lantoa.plan.events.AttendanceFacts;
import vn.lantoa.plan.events.SessionAttendanceRecorded;
import vn.lantoa.plan.events.SessionCorrected;
import vn.lantoa.plan.events.SessionEvent;
import vn.lantoa.plan.events.SessionFacts;
import vn.lantoa.plan.events.SessionHeld;
import vn.lantoa.plan.events.SessionMaterialAcknowledged;
import vn.lantoa.reporting.ledger.Entry;

/** What each event of a session books. */
class SessionEntriesTest {

    private static final LocalDate HELD = LocalDate.of(2023, 2, 24);
    private static final AttendanceFacts TWO =
            new AttendanceFacts(List.of("focal", "unit-head"), 2, List.of("officer"), List.of());

    @Test
    void oneSessionCountsOnceAndEachOfItsTopicsOnce() {
        assertThat(booked(held(true, List.of("c3", "c4"), Optional.empty(), Optional.empty())))
                .extracting(Entry::account, entry -> entry.topic().orElse(""), Entry::amount)
                .containsExactly(
                        tuple("session.held", "", 1L),
                        tuple("session.on-topic", "c3", 1L),
                        tuple("session.on-topic", "c4", 1L));
    }

    @Test
    void aMissIsTakenBackOnItsDayAndTheSessionCountsOnItsTrueOne() {
        LocalDate missed = LocalDate.of(2023, 3, 1);

        assertThat(booked(held(true, List.of(), Optional.empty(), Optional.of(missed))))
                .extracting(Entry::account, Entry::day, Entry::amount)
                .containsExactlyInAnyOrder(
                        tuple("session.missed", missed, -1L), tuple("session.held", HELD, 1L));
    }

    @Test
    void aSessionThatDoesNotCountBooksNeitherItselfNorWhoWasThere() {
        assertThat(booked(held(false, List.of(), Optional.of(TWO), Optional.empty()))).isEmpty();
        assertThat(booked(attended(meeting(false, Optional.of(HELD)), Optional.empty()))).isEmpty();
    }

    @Test
    void correctingTheDayMovesAllOfIt() {
        LocalDate truly = HELD.minusDays(1);
        SessionCorrected corrected =
                new SessionCorrected(
                        meeting(true, Optional.of(truly)),
                        truly,
                        HELD,
                        true,
                        List.of("c3"),
                        List.of(),
                        Optional.of(TWO),
                        Optional.of(TWO),
                        "Nhập nhầm ngày họp");

        List<Entry> entries = booked(corrected);

        assertThat(entries.stream().filter(entry -> entry.amount() < 0))
                .hasSize(5)
                .allMatch(entry -> entry.day().equals(HELD));
        assertThat(entries.stream().filter(entry -> entry.amount() > 0))
                .hasSize(5)
                .allMatch(entry -> entry.day().equals(truly));
    }

    @Test
    void aListOfWhoComesInformsNobodyYet() {
        assertThat(booked(attended(meeting(true, Optional.empty()), Optional.empty()))).isEmpty();
    }

    @Test
    void attendancePutRightTakesBackTheOneBefore() {
        AttendanceFacts one = new AttendanceFacts(List.of("focal"), 1, List.of(), List.of());

        assertThat(booked(attended(meeting(true, Optional.of(HELD)), Optional.of(one))))
                .extracting(Entry::account, Entry::subject, Entry::amount)
                .containsExactly(
                        tuple("session.attended", "s-1", -1L),
                        tuple("staff.informed", "focal", -1L),
                        tuple("session.attended", "s-1", 2L),
                        tuple("staff.informed", "focal", 1L),
                        tuple("staff.informed", "unit-head", 1L));
    }

    @Test
    void whoReadsTheMaterialIsInformedOnThatDay() {
        LocalDate read = LocalDate.of(2023, 2, 28);

        assertThat(
                        booked(
                                new SessionMaterialAcknowledged(
                                        meeting(true, Optional.of(HELD)),
                                        "officer",
                                        read,
                                        List.of("e-1"))))
                .extracting(Entry::account, Entry::subject, Entry::day, Entry::amount)
                .containsExactly(tuple("staff.informed", "officer", read, 1L));
    }

    private static SessionHeld held(
            boolean counted,
            List<String> topics,
            Optional<AttendanceFacts> attendance,
            Optional<LocalDate> missed) {
        return new SessionHeld(
                meeting(counted, Optional.of(HELD)),
                HELD,
                counted,
                topics,
                List.of(),
                List.of(),
                attendance,
                missed);
    }

    private static SessionAttendanceRecorded attended(
            SessionFacts session, Optional<AttendanceFacts> before) {
        return new SessionAttendanceRecorded(
                session, TWO, List.of(), before, Optional.of("Ghi thiếu người dự"));
    }

    private static SessionFacts meeting(boolean reform, Optional<LocalDate> heldOn) {
        AgendaItemFacts item =
                new AgendaItemFacts(
                        "1",
                        "Đơn giản hóa thủ tục",
                        List.of("c3"),
                        reform,
                        List.of(),
                        Optional.empty());
        return SessionSample.of("s-1", "REGULAR_MEETING", Optional.empty(), heldOn, List.of(item));
    }

    private static List<Entry> booked(SessionEvent event) {
        return SessionEntries.booked(
                event,
                new EventHead(
                        "s-1:4",
                        "SessionSomething",
                        "plan-service",
                        "s-1",
                        4,
                        Instant.parse("2023-03-20T02:00:00Z"),
                        "SNgV",
                        "focal",
                        Optional.empty()));
    }
}
