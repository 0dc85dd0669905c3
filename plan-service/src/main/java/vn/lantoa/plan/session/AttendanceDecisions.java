package vn.lantoa.plan.session;

import static vn.lantoa.chassis.aggregate.Decision.accept;
import static vn.lantoa.chassis.aggregate.Decision.conflict;
import static vn.lantoa.chassis.aggregate.Decision.forbid;
import static vn.lantoa.chassis.aggregate.Decision.hide;
import static vn.lantoa.chassis.aggregate.Decision.refuse;
import static vn.lantoa.chassis.aggregate.Decision.unchanged;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.plan.events.SessionAttendanceRecorded;
import vn.lantoa.plan.events.SessionMaterialAcknowledged;

/** What a session decides about who was there and who read its material. */
final class AttendanceDecisions {

    private AttendanceDecisions() {}

    /** Before the session it is a list of who comes; afterwards it names the absentees. */
    static Decision<Session> attend(
            Session session,
            Attendance.Presence presence,
            Optional<String> reason,
            HoldingDecisions.Known known,
            Command by) {
        Optional<Decision<Session>> no = Organisers.refusal(session, by.actor());
        if (no.isPresent()) {
            return no.get();
        }
        boolean held = session.status() == Session.Status.HELD;
        if (session.status() == Session.Status.CANCELLED) {
            return conflict("session.cancelled");
        }
        if (session.attendance().map(Attendance::presence).filter(presence::equals).isPresent()) {
            return unchanged();
        }
        List<FieldFault> faults =
                new ArrayList<>(held ? rosterFaults(presence, known.roster()) : List.of());
        if (held && session.attendance().isPresent() && reason.isEmpty()) {
            faults.add(FieldFault.at("/reason", "session.reason-required"));
        }
        if (!faults.isEmpty()) {
            return refuse("request.invalid", faults.toArray(FieldFault[]::new));
        }
        Attendance attendance =
                held ? Attendance.of(presence, known.roster()) : Attendance.open(presence);
        Session attended = with(session, Optional.of(attendance), session.acknowledged());
        return accept(
                attended,
                new SessionAttendanceRecorded(
                        SessionTold.facts(attended),
                        attendance.facts(),
                        held ? known.materials() : List.of(),
                        session.attendance().map(Attendance::facts),
                        reason));
    }

    /** By the absentees themselves, and nobody for them. */
    static Decision<Session> acknowledge(Session session, Command by) {
        if (!Organisers.see(by.actor())) {
            return hide();
        }
        String staff = by.actor().id();
        boolean absent =
                session.attendance().filter(who -> who.absentees().contains(staff)).isPresent();
        if (!absent) {
            return forbid("session.not-absent");
        }
        if (session.acknowledged().stream().anyMatch(one -> one.staff().equals(staff))) {
            return unchanged();
        }
        LocalDate today = Session.dayOf(by);
        List<Session.Acknowledgement> all = new ArrayList<>(session.acknowledged());
        all.add(new Session.Acknowledgement(staff, today));
        Session told = with(session, session.attendance(), all);
        return accept(
                told,
                new SessionMaterialAcknowledged(
                        SessionTold.facts(told), staff, today, SessionTold.materials(told)));
    }

    static List<FieldFault> rosterFaults(Attendance.Presence presence, List<String> roster) {
        List<FieldFault> faults = new ArrayList<>();
        if (presence.count().isPresent() && !roster.isEmpty()) {
            faults.add(FieldFault.at("/presentCount", "session.count-with-roster"));
        }
        if (Attendance.of(presence, roster).absentees().size() > Attendance.MOST) {
            faults.add(FieldFault.at("/present", "session.too-many-absent", Attendance.MOST));
        }
        return faults;
    }

    private static Session with(
            Session session,
            Optional<Attendance> attendance,
            List<Session.Acknowledgement> acknowledged) {
        return new Session(
                session.id(),
                session.call(),
                session.term(),
                session.missedAfter(),
                session.agenda(),
                session.series(),
                session.status(),
                session.missedSince(),
                session.holding(),
                attendance,
                acknowledged);
    }
}
