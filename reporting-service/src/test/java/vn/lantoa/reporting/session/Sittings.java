package vn.lantoa.reporting.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import vn.lantoa.chassis.event.EventHead;
import vn.lantoa.plan.events.AgendaItemFacts;
import vn.lantoa.plan.events.AttendanceFacts;
import vn.lantoa.plan.events.SessionAttendanceRecorded;
import vn.lantoa.plan.events.SessionCorrected;
import vn.lantoa.plan.events.SessionEvent;
import vn.lantoa.plan.events.SessionFacts;
import vn.lantoa.plan.events.SessionHeld;
import vn.lantoa.plan.events.SessionMissed;
import vn.lantoa.reporting.ledger.Entry;

/** Random lives of sessions, as the entries they book. */
public final class Sittings {

    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 30);
    private static final int DAYS = 5; // over the end of a month
    private static final List<String> KINDS =
            List.of("LAW_DAY", "REGULAR_MEETING", "THEMATIC", "BRIEFING");
    private static final List<String> PEOPLE = List.of("officer", "officer-ls", "unit-head");

    private final String id;
    private final Random random;
    private final String kind;
    private final Optional<String> subject;
    private final boolean reform;
    private final List<String> topics;
    private final List<SessionEvent> events = new ArrayList<>();
    private Optional<LocalDate> heldOn = Optional.empty();
    private Optional<AttendanceFacts> attendance = Optional.empty();

    private Sittings(String id, Random random) {
        this.id = id;
        this.random = random;
        kind = KINDS.get(random.nextInt(KINDS.size()));
        subject = Optional.of("skills").filter(s -> kind.equals("THEMATIC"));
        reform = random.nextBoolean();
        topics = random.nextBoolean() ? List.of("c3", "c7") : List.of("c7");
    }

    /** One list per event that books something, in order. */
    public static List<List<Entry>> of(String organisation, int sessions, Random random) {
        List<List<Entry>> booked = new ArrayList<>();
        for (int i = 0; i < sessions; i++) {
            String id = organisation + "-session-" + i;
            List<SessionEvent> events = new Sittings(id, random).lived();
            for (int version = 1; version <= events.size(); version++) {
                SessionEvent event = events.get(version - 1);
                booked.add(SessionEntries.booked(event, head(organisation, id, version, event)));
            }
        }
        booked.removeIf(List::isEmpty);
        return booked;
    }

    private List<SessionEvent> lived() {
        if (random.nextBoolean()) {
            attend(); // a list of who comes
        }
        Optional<LocalDate> missed =
                random.nextBoolean() ? Optional.of(someDay()) : Optional.empty();
        missed.ifPresent(since -> events.add(new SessionMissed(facts(), since)));
        if (random.nextInt(4) == 0) {
            return events;
        }
        LocalDate on = someDay();
        heldOn = Optional.of(on);
        events.add(
                new SessionHeld(
                        facts(), on, counts(), told(), List.of(), List.of(), attendance, missed));
        for (int i = random.nextInt(4); i > 0; i--) {
            if (random.nextBoolean()) {
                attend();
            } else {
                correct();
            }
        }
        return events;
    }

    private void attend() {
        Optional<AttendanceFacts> before = attendance;
        List<String> present = PEOPLE.subList(0, 1 + random.nextInt(PEOPLE.size()));
        AttendanceFacts now = new AttendanceFacts(present, present.size(), List.of(), List.of());
        attendance = Optional.of(now);
        events.add(
                new SessionAttendanceRecorded(
                        facts(), now, List.of(), before, Optional.of("Ghi thiếu")));
    }

    private void correct() {
        LocalDate before = heldOn.orElseThrow();
        LocalDate on = someDay();
        heldOn = Optional.of(on);
        events.add(
                new SessionCorrected(
                        facts(),
                        on,
                        before,
                        counts(),
                        told(),
                        List.of(),
                        attendance,
                        attendance,
                        "Nhập nhầm ngày"));
    }

    private boolean counts() {
        return !kind.equals("REGULAR_MEETING") || reform;
    }

    private List<String> told() {
        return counts() ? topics : List.of();
    }

    private LocalDate someDay() {
        return FIRST_DAY.plusDays(random.nextInt(DAYS));
    }

    private SessionFacts facts() {
        return SessionSample.of(id, kind, subject, heldOn, List.of(item()));
    }

    private AgendaItemFacts item() {
        return new AgendaItemFacts("1", "Tiến độ", topics, reform, List.of(), Optional.empty());
    }

    private static EventHead head(String organisation, String id, int version, SessionEvent event) {
        return new EventHead(
                id + ":" + version,
                event.getClass().getSimpleName(),
                "plan-service",
                id,
                version,
                Instant.parse("2023-01-30T00:00:00Z").plusSeconds(version),
                organisation,
                "focal",
                Optional.empty());
    }
}
