package vn.lantoa.plan.session;

import static vn.lantoa.chassis.aggregate.Decision.accept;
import static vn.lantoa.chassis.aggregate.Decision.conflict;
import static vn.lantoa.chassis.aggregate.Decision.refuse;
import static vn.lantoa.chassis.aggregate.Decision.unchanged;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.plan.events.EvidenceFacts;
import vn.lantoa.plan.events.SessionCorrected;
import vn.lantoa.plan.events.SessionHeld;

/** What a session decides once it took place: that it did, and when. */
final class HoldingDecisions {

    /**
     * What others know of a session's day.
     *
     * @param roster staff ids of who had to be there
     * @param materials of the agenda
     * @param minutes of the session
     */
    record Known(List<String> roster, List<EvidenceFacts> materials, List<EvidenceFacts> minutes) {}

    private HoldingDecisions() {}

    /** Confirms it, however late: the day is the true one, and a miss is taken back. */
    static Decision<Session> hold(
            Session session, Confirmation confirmed, Known known, Command by) {
        Optional<Decision<Session>> no = Organisers.refusal(session, by.actor());
        if (no.isPresent()) {
            return no.get();
        }
        return switch (session.status()) {
            case SCHEDULED, MISSED -> held(session, confirmed, known, by);
            case HELD -> isSame(session, confirmed) ? unchanged() : conflict("session.held");
            case CANCELLED -> conflict("session.cancelled");
        };
    }

    private static Decision<Session> held(
            Session session, Confirmation confirmed, Known known, Command by) {
        List<FieldFault> faults = new ArrayList<>(dayFaults(session, confirmed.heldOn(), by));
        if (session.call().kind() == Kind.REGULAR_MEETING && confirmed.minutes().isEmpty()) {
            faults.add(FieldFault.at("/minutes", "session.minutes-required"));
        }
        Optional<Attendance.Presence> presence =
                confirmed.presence().or(() -> session.attendance().map(Attendance::presence));
        presence.ifPresent(
                there -> faults.addAll(AttendanceDecisions.rosterFaults(there, known.roster())));
        if (!faults.isEmpty()) {
            return refuse("request.invalid", faults.toArray(FieldFault[]::new));
        }
        Optional<Attendance> attendance =
                presence.map(there -> Attendance.of(there, known.roster()));
        Session held =
                with(
                        session,
                        Optional.of(new Session.Holding(confirmed.heldOn(), confirmed.minutes())),
                        attendance,
                        session.agenda().stream().map(item -> told(item, confirmed)).toList());
        return accept(
                held,
                new SessionHeld(
                        SessionTold.facts(held),
                        confirmed.heldOn(),
                        SessionTold.counts(held),
                        SessionTold.topics(held),
                        known.minutes(),
                        known.materials(),
                        attendance.map(Attendance::facts),
                        session.missedSince()));
    }

    private static AgendaItem told(AgendaItem item, Confirmation confirmed) {
        return Optional.ofNullable(confirmed.outcomes().get(item.id()))
                .map(item::with)
                .orElse(item);
    }

    private static boolean isSame(Session session, Confirmation confirmed) {
        Session.Holding holding = session.holding().orElseThrow();
        boolean sameAttendance =
                confirmed.presence().isEmpty()
                        || session.attendance()
                                .map(Attendance::presence)
                                .equals(confirmed.presence());
        return holding.equals(new Session.Holding(confirmed.heldOn(), confirmed.minutes()))
                && sameAttendance;
    }

    /** Puts the day right on which it was held; who was absent follows from the true day. */
    static Decision<Session> correct(
            Session session, LocalDate heldOn, String reason, Known known, Command by) {
        Optional<Decision<Session>> no = Organisers.refusal(session, by.actor());
        if (no.isPresent()) {
            return no.get();
        }
        return switch (session.status()) {
            case HELD -> {
                Session.Holding before = session.holding().orElseThrow();
                if (before.on().equals(heldOn)) {
                    yield unchanged();
                }
                List<FieldFault> faults = new ArrayList<>(dayFaults(session, heldOn, by));
                session.attendance()
                        .map(Attendance::presence)
                        .ifPresent(
                                there ->
                                        faults.addAll(
                                                AttendanceDecisions.rosterFaults(
                                                        there, known.roster())));
                if (!faults.isEmpty()) {
                    yield refuse("request.invalid", faults.toArray(FieldFault[]::new));
                }
                Optional<Attendance> attendance =
                        session.attendance()
                                .map(was -> Attendance.of(was.presence(), known.roster()));
                Session corrected =
                        with(
                                session,
                                Optional.of(new Session.Holding(heldOn, before.minutes())),
                                attendance,
                                session.agenda());
                yield accept(
                        corrected,
                        new SessionCorrected(
                                SessionTold.facts(corrected),
                                heldOn,
                                before.on(),
                                SessionTold.counts(corrected),
                                SessionTold.topics(corrected),
                                known.materials(),
                                attendance.map(Attendance::facts),
                                session.attendance().map(Attendance::facts),
                                reason));
            }
            case SCHEDULED, MISSED -> conflict("session.not-held");
            case CANCELLED -> conflict("session.cancelled");
        };
    }

    private static List<FieldFault> dayFaults(Session session, LocalDate heldOn, Command by) {
        if (heldOn.isAfter(Session.dayOf(by))) {
            return List.of(FieldFault.at("/heldOn", "session.future"));
        }
        boolean otherMonth = session.call().kind() == Kind.LAW_DAY && !session.term().has(heldOn);
        return otherMonth ? List.of(FieldFault.at("/heldOn", "session.month")) : List.of();
    }

    private static Session with(
            Session session,
            Optional<Session.Holding> holding,
            Optional<Attendance> attendance,
            List<AgendaItem> agenda) {
        return new Session(
                session.id(),
                session.call(),
                session.term(),
                session.missedAfter(),
                agenda,
                session.series(),
                Session.Status.HELD,
                Optional.empty(),
                holding,
                attendance,
                session.acknowledged());
    }
}
