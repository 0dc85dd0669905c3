package vn.lantoa.plan.session;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.evidence.EvidencePiece;
import vn.lantoa.plan.evidence.EvidenceRegister;
import vn.lantoa.plan.page.TypedForm;

/** A session's page: what it is, and what this reader may do about it now. */
@Component
final class SessionSheet {

    record Item(AgendaItem item, List<EvidencePiece> materials) {}

    /**
     * Somebody who had to be there, or was.
     *
     * @param reason why they were excused
     * @param readOn when an absentee confirmed having read the material
     */
    record Attendee(
            String staff,
            boolean present,
            boolean excused,
            Optional<String> reason,
            Optional<LocalDate> readOn) {}

    private final Sessions sessions;
    private final Invitations invitations;
    private final EvidenceRegister evidence;
    private final Subjects subjects;
    private final DomainClock clock;

    SessionSheet(
            Sessions sessions,
            Invitations invitations,
            EvidenceRegister evidence,
            Subjects subjects,
            DomainClock clock) {
        this.sessions = sessions;
        this.invitations = invitations;
        this.evidence = evidence;
        this.subjects = subjects;
        this.clock = clock;
    }

    ModelAndView of(String id, Actor by, TypedForm typed) {
        Stored<Session> stored = sessions.find(id, by).orElseThrow(Problem::notFound);
        Session session = stored.state();
        LocalDate today = LocalDate.ofInstant(clock.instant(), DomainClock.ZONE);
        boolean organises = Organisers.mayOrganise(session.call().unit(), by);
        boolean open =
                switch (session.status()) {
                    case SCHEDULED, MISSED -> true;
                    case HELD, CANCELLED -> false;
                };
        boolean held = session.status() == Session.Status.HELD;
        LocalDate day = Sessions.day(session);
        return new ModelAndView("session")
                .addObject("view", SessionView.of(stored, by, today))
                .addObject("items", session.agenda().stream().map(i -> item(i, by)).toList())
                .addObject("minutes", minutes(session, by))
                .addObject("subject", subject(session, by))
                .addObject("combined", combined(session))
                .addObject("attendees", attendees(session, by))
                .addObject(
                        "wasExcused",
                        session.attendance().stream()
                                .flatMap(who -> who.presence().excused().stream())
                                .map(Attendance.Excuse::staff)
                                .toList())
                .addObject("roster", organises && (open || held) ? roster(session, by) : List.of())
                .addObject("mayRead", Organisers.mayRead(session, by))
                .addObject("mayHold", organises && open)
                .addObject("mayAttend", organises && held)
                .addObject("today", today)
                .addObject("suggested", day.isAfter(today) ? "" : suggested(session))
                .addObject("kept", evidence.pieces(typed.all("minutes"), by))
                .addObject("typed", typed);
    }

    /** The day it was set for; of a whole month nobody knows. */
    private static String suggested(Session session) {
        return session.term().on().map(LocalDate::toString).orElse("");
    }

    private Item item(AgendaItem item, Actor by) {
        return new Item(item, evidence.pieces(item.materials(), by));
    }

    private List<EvidencePiece> minutes(Session session, Actor by) {
        return session.holding()
                .map(holding -> evidence.pieces(holding.minutes(), by))
                .orElse(List.of());
    }

    private String subject(Session session, Actor by) {
        return session.call().subject().map(code -> name(subjects.of(by), code)).orElse("");
    }

    private static List<String> combined(Session session) {
        return session.call().combinedWith().stream()
                .map(code -> name(Rules.combinations(), code))
                .toList();
    }

    private static String name(List<Rules.Subject> of, String code) {
        return of.stream()
                .filter(one -> one.code().equals(code))
                .map(Rules.Subject::name)
                .findFirst()
                .orElse(code);
    }

    /** Who had to be there, and who was there besides. */
    private List<String> roster(Session session, Actor by) {
        Set<String> all =
                new TreeSet<>(invitations.staff(session.call(), Sessions.day(session), by));
        session.attendance().ifPresent(who -> all.addAll(who.presence().present()));
        return List.copyOf(all);
    }

    private static List<Attendee> attendees(Session session, Actor by) {
        if (!Organisers.seeAttendance(session, by) || session.attendance().isEmpty()) {
            return List.of();
        }
        Attendance who = session.attendance().get();
        Set<String> present = new HashSet<>(who.presence().present());
        Set<String> all = new TreeSet<>(present);
        all.addAll(who.absentees());
        all.addAll(
                who.presence().excused().stream()
                        .map(Attendance.Excuse::staff)
                        .collect(Collectors.toSet()));
        return all.stream()
                .map(staff -> attendee(staff, present.contains(staff), who, session))
                .toList();
    }

    private static Attendee attendee(
            String staff, boolean present, Attendance who, Session session) {
        Optional<Attendance.Excuse> excuse =
                who.presence().excused().stream()
                        .filter(one -> one.staff().equals(staff))
                        .findFirst();
        return new Attendee(
                staff,
                present,
                excuse.isPresent(),
                excuse.flatMap(Attendance.Excuse::reason),
                session.acknowledged().stream()
                        .filter(one -> one.staff().equals(staff))
                        .map(Session.Acknowledgement::on)
                        .findFirst());
    }
}
