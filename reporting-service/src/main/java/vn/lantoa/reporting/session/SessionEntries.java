package vn.lantoa.reporting.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.event.EventHead;
import vn.lantoa.plan.events.AgendaItemFacts;
import vn.lantoa.plan.events.SessionAgendaChanged;
import vn.lantoa.plan.events.SessionAttendanceRecorded;
import vn.lantoa.plan.events.SessionCancelled;
import vn.lantoa.plan.events.SessionCorrected;
import vn.lantoa.plan.events.SessionEvent;
import vn.lantoa.plan.events.SessionFacts;
import vn.lantoa.plan.events.SessionHeld;
import vn.lantoa.plan.events.SessionMaterialAcknowledged;
import vn.lantoa.plan.events.SessionMissed;
import vn.lantoa.plan.events.SessionRescheduled;
import vn.lantoa.plan.events.SessionScheduled;
import vn.lantoa.reporting.ledger.Balances;
import vn.lantoa.reporting.ledger.Booking;
import vn.lantoa.reporting.ledger.Entry;

/**
 * Books sessions on the true day they were held, however late that was entered, and who was told
 * something there. A session counts once, and once for each topic; one that does not count books
 * nothing, its attendance neither. A miss stands on the day it began and is taken back there.
 */
@Component
final class SessionEntries extends Booking<SessionEvent> {

    /** Sessions that were held and count. */
    static final String HELD = "session.held";

    /** The same once for each of their topics. */
    static final String ON_TOPIC = "session.on-topic";

    /** Sessions whose time passed and that nobody confirmed. */
    static final String MISSED = "session.missed";

    /** Turns of people who were there, as they were counted (lượt người dự). */
    static final String ATTENDED = "session.attended";

    /** The people by themselves: who was there, and who read the material afterwards. */
    static final String INFORMED = "staff.informed";

    /** Entries by topic are numbered from here on, what they take back from {@code + BACK}. */
    private static final int FIRST_TOPIC = 101;

    private static final int FIRST_PERSON = 10_001;
    private static final int BACK = 5_000;

    SessionEntries(Balances balances) {
        super(SessionEvent.class, balances);
    }

    @Override
    public List<Entry> entries(SessionEvent event, EventHead head) {
        return booked(event, head);
    }

    /** What an event books, and nothing else: it depends on nothing but the event. */
    static List<Entry> booked(SessionEvent event, EventHead head) {
        return switch (event) {
            case SessionHeld held -> held(held, head);
            case SessionCorrected corrected -> corrected(corrected, head);
            case SessionAttendanceRecorded recorded -> recorded(recorded, head);
            case SessionMaterialAcknowledged read ->
                    counts(read.session()) ? List.of(informed(read, head)) : List.of();
            case SessionMissed(var session, var since) ->
                    List.of(Entry.of(head, 1, MISSED, since, by(session), +1));
            // Only what took place, or did not, is counted.
            case SessionScheduled(var session) -> List.of();
            case SessionAgendaChanged(var session) -> List.of();
            case SessionRescheduled moved -> List.of();
            case SessionCancelled(var session, var reason) -> List.of();
        };
    }

    private static List<Entry> held(SessionHeld held, EventHead head) {
        List<Entry> entries = new ArrayList<>();
        held.missTakenBack()
                .map(since -> Entry.of(head, 2, MISSED, since, by(held.session()), -1))
                .ifPresent(entries::add);
        if (held.counted()) {
            Lines lines = new Lines(head, by(held.session()), held.heldOn(), +1);
            entries.addAll(lines.held(1, held.topics()));
            held.attendance()
                    .map(there -> lines.there(3, there.presentCount(), there.present()))
                    .ifPresent(entries::addAll);
        }
        return entries;
    }

    private static List<Entry> corrected(SessionCorrected corrected, EventHead head) {
        if (!corrected.counted()) {
            return List.of();
        }
        List<Entry> entries = new ArrayList<>();
        Lines back = new Lines(head, by(corrected.session()), corrected.heldOnBefore(), -1);
        Lines anew = new Lines(head, by(corrected.session()), corrected.heldOn(), +1);
        entries.addAll(back.held(1, corrected.topics()));
        entries.addAll(anew.held(2, corrected.topics()));
        corrected
                .attendanceTakenBack()
                .map(there -> back.there(3, there.presentCount(), there.present()))
                .ifPresent(entries::addAll);
        corrected
                .attendance()
                .map(there -> anew.there(4, there.presentCount(), there.present()))
                .ifPresent(entries::addAll);
        return entries;
    }

    /** Before the session it is a list of who comes: that comes again when it is held. */
    private static List<Entry> recorded(SessionAttendanceRecorded recorded, EventHead head) {
        SessionFacts session = recorded.session();
        Optional<LocalDate> heldOn = session.heldOn().filter(day -> counts(session));
        if (heldOn.isEmpty()) {
            return List.of();
        }
        List<Entry> entries = new ArrayList<>();
        Lines back = new Lines(head, by(session), heldOn.get(), -1);
        Lines anew = new Lines(head, by(session), heldOn.get(), +1);
        recorded.takenBack()
                .map(there -> back.there(1, there.presentCount(), there.present()))
                .ifPresent(entries::addAll);
        entries.addAll(
                anew.there(
                        2, recorded.attendance().presentCount(), recorded.attendance().present()));
        return entries;
    }

    private static Entry informed(SessionMaterialAcknowledged read, EventHead head) {
        return Entry.of(head, 1, INFORMED, read.staff(), read.on(), by(read.session()), +1);
    }

    /**
     * As the events of holding it say by themselves: a regular meeting counts only with an item on
     * administrative reform.
     */
    private static boolean counts(SessionFacts session) {
        return !session.kind().equals("REGULAR_MEETING")
                || session.agenda().stream().anyMatch(AgendaItemFacts::reform);
    }

    private static Entry.Dimensions by(SessionFacts session) {
        return new Entry.Dimensions(
                session.unit(),
                session.plan(),
                Optional.empty(),
                Optional.of(new Entry.Sort(session.kind(), session.subject())));
    }

    /** What a session comes to on a day, or what is taken back of it there. */
    private record Lines(EventHead head, Entry.Dimensions by, LocalDate day, long sign) {

        private int from(int first) {
            return sign > 0 ? first : first + BACK;
        }

        List<Entry> held(int n, List<String> topics) {
            List<Entry> entries = new ArrayList<>();
            entries.add(Entry.of(head, n, HELD, day, by, sign));
            int next = from(FIRST_TOPIC);
            for (String topic : topics.stream().distinct().toList()) {
                Entry.Dimensions on =
                        new Entry.Dimensions(by.unit(), by.plan(), Optional.of(topic), by.manner());
                entries.add(Entry.of(head, next++, ON_TOPIC, day, on, sign));
            }
            return entries;
        }

        List<Entry> there(int n, long count, List<String> people) {
            List<Entry> entries = new ArrayList<>();
            if (count != 0) {
                entries.add(Entry.of(head, n, ATTENDED, day, by, sign * count));
            }
            int next = from(FIRST_PERSON);
            for (String person : people.stream().distinct().toList()) {
                entries.add(Entry.of(head, next++, INFORMED, person, day, by, sign));
            }
            return entries;
        }
    }
}
