package vn.lantoa.notification.session;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.notification.inbox.Address;
import vn.lantoa.notification.inbox.Arguments;
import vn.lantoa.notification.inbox.NoticeKind;
import vn.lantoa.notification.inbox.Telling;
import vn.lantoa.plan.events.AttendanceFacts;
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

/** What an event of a session makes known, and to whom. */
final class SessionNotice {

    enum Kind implements NoticeKind {
        SESSION_SCHEDULED,
        SESSION_RESCHEDULED,
        SESSION_CANCELLED,
        SESSION_MISSED,
        SESSION_TO_READ
    }

    private SessionNotice() {}

    /** Empty for a session of a series, which was told of as a whole. */
    static Optional<Telling> of(SessionEvent event) {
        SessionFacts session = event.session();
        return switch (event) {
            case SessionScheduled _ ->
                    session.series().isPresent()
                            ? Optional.empty()
                            : toInvited(Kind.SESSION_SCHEDULED, session, set(session));
            case SessionAgendaChanged _, SessionMaterialAcknowledged _ -> Optional.empty();
            case SessionRescheduled(_, var before, var reason) ->
                    toInvited(
                            Kind.SESSION_RESCHEDULED,
                            session,
                            set(session).before(before).reason(reason));
            case SessionCancelled(_, var reason) ->
                    toInvited(Kind.SESSION_CANCELLED, session, set(session).reason(reason));
            case SessionMissed(_, var since) ->
                    told(
                            Kind.SESSION_MISSED,
                            session,
                            List.of(
                                    Address.head(session.unit()),
                                    Address.organisation(Role.FOCAL_POINT)),
                            set(session).since(since));
            case SessionHeld(_, _, _, _, _, var materials, var attendance, _) ->
                    toAbsentees(session, attendance, Optional.empty(), materials.size());
            case SessionAttendanceRecorded(_, var attendance, var materials, var takenBack, _) ->
                    toAbsentees(session, Optional.of(attendance), takenBack, materials.size());
            case SessionCorrected corrected ->
                    toAbsentees(
                            session,
                            corrected.attendance(),
                            corrected.attendanceTakenBack(),
                            corrected.materials().size());
        };
    }

    /** Who was named as absent before, was told then. */
    private static Optional<Telling> toAbsentees(
            SessionFacts session,
            Optional<AttendanceFacts> attendance,
            Optional<AttendanceFacts> before,
            int materials) {
        Set<String> told = Set.copyOf(absentees(before));
        List<Address> absent =
                absentees(attendance).stream()
                        .filter(staff -> !told.contains(staff))
                        .map(Address::staff)
                        .toList();
        Arguments.Builder said = about(session).on(session.heldOn());
        if (materials > 0) {
            said.count(materials);
        }
        return absent.isEmpty()
                ? Optional.empty()
                : told(Kind.SESSION_TO_READ, session, absent, said);
    }

    private static List<String> absentees(Optional<AttendanceFacts> attendance) {
        return attendance.map(AttendanceFacts::absentees).orElse(List.of());
    }

    private static Optional<Telling> toInvited(
            Kind kind, SessionFacts session, Arguments.Builder said) {
        return told(kind, session, Invited.to(session), said);
    }

    private static Optional<Telling> told(
            Kind kind, SessionFacts session, List<Address> to, Arguments.Builder said) {
        return Optional.of(Telling.of(kind, to, said.build(), "/sessions/" + session.id()));
    }

    /** A Law Day without a day of its own is named by its month in its title. */
    private static Arguments.Builder set(SessionFacts session) {
        return about(session).on(session.scheduledOn()).place(session.place());
    }

    private static Arguments.Builder about(SessionFacts session) {
        return Arguments.titled(session.title()).unit(session.unit());
    }
}
