package vn.lantoa.plan.session;

import static vn.lantoa.chassis.aggregate.Decision.accept;
import static vn.lantoa.chassis.aggregate.Decision.conflict;
import static vn.lantoa.chassis.aggregate.Decision.forbid;
import static vn.lantoa.chassis.aggregate.Decision.refuse;
import static vn.lantoa.chassis.aggregate.Decision.unchanged;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.plan.events.SessionAgendaChanged;
import vn.lantoa.plan.events.SessionCancelled;
import vn.lantoa.plan.events.SessionMissed;
import vn.lantoa.plan.events.SessionRescheduled;
import vn.lantoa.plan.events.SessionScheduled;

/**
 * A session: set for a day or a month, then held, missed or cancelled.
 *
 * @param missedAfter the day at whose end it is missed if nobody confirmed it
 * @param series id of what planned it together with others
 * @param missedSince the first day it was missed, while it is
 * @param acknowledged who was not there and confirmed having read the material
 */
record Session(
        String id,
        Call call,
        Term term,
        LocalDate missedAfter,
        List<AgendaItem> agenda,
        Optional<String> series,
        Status status,
        Optional<LocalDate> missedSince,
        Optional<Holding> holding,
        Optional<Attendance> attendance,
        List<Acknowledgement> acknowledged) {

    enum Status {
        SCHEDULED,
        HELD,
        MISSED,
        CANCELLED
    }

    /**
     * That it took place.
     *
     * @param on the true day
     * @param minutes ids of evidence (biên bản)
     */
    record Holding(LocalDate on, List<String> minutes) {

        Holding {
            minutes = List.copyOf(minutes);
        }
    }

    record Acknowledgement(String staff, LocalDate on) {}

    Session {
        agenda = List.copyOf(agenda);
        acknowledged = List.copyOf(acknowledged);
    }

    static Decision<Session> schedule(
            String id,
            Call call,
            Term term,
            LocalDate missedAfter,
            List<AgendaItem> agenda,
            Command by) {
        if (!Organisers.mayOrganise(call.unit(), by.actor())) {
            return forbid("session.schedule-not-allowed");
        }
        return planned(id, call, term, missedAfter, agenda, Optional.empty());
    }

    /** One of a series: whoever planned that had the right to. */
    static Decision<Session> ofSeries(
            String id, Call call, Term term, LocalDate missedAfter, String series) {
        return planned(id, call, term, missedAfter, List.of(), Optional.of(series));
    }

    private static Decision<Session> planned(
            String id,
            Call call,
            Term term,
            LocalDate missedAfter,
            List<AgendaItem> agenda,
            Optional<String> series) {
        Session session =
                new Session(
                        id,
                        call,
                        term,
                        missedAfter,
                        agenda,
                        series,
                        Status.SCHEDULED,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of());
        return accept(session, new SessionScheduled(SessionTold.facts(session)));
    }

    /** Also of a missed one: what is entered late still has its agenda. */
    Decision<Session> changeAgenda(List<AgendaItem> items, Optional<String> theme, Command by) {
        Optional<Decision<Session>> no = Organisers.refusal(this, by.actor());
        if (no.isPresent()) {
            return no.get();
        }
        return switch (status) {
            case SCHEDULED, MISSED -> {
                Call themed = call.themed(theme);
                if (items.equals(agenda) && themed.equals(call)) {
                    yield unchanged();
                }
                Session changed = replanned(themed, term, missedAfter, items);
                yield accept(changed, new SessionAgendaChanged(SessionTold.facts(changed)));
            }
            case HELD -> conflict("session.held");
            case CANCELLED -> conflict("session.cancelled");
        };
    }

    /** A Law Day stays in its month. */
    Decision<Session> reschedule(
            LocalDate on, LocalDate newMissedAfter, Optional<String> reason, Command by) {
        Optional<Decision<Session>> no = Organisers.refusal(this, by.actor());
        if (no.isPresent()) {
            return no.get();
        }
        return switch (status) {
            case SCHEDULED -> {
                if (term.on().filter(on::equals).isPresent()) {
                    yield unchanged();
                }
                if (on.isBefore(dayOf(by))) {
                    yield refuse("session.past", FieldFault.at("/on", "session.past"));
                }
                if (call.kind() == Kind.LAW_DAY && !term.has(on)) {
                    yield refuse("session.month", FieldFault.at("/on", "session.month"));
                }
                Term next =
                        call.kind() == Kind.LAW_DAY
                                ? new Term(term.from(), term.to(), Optional.of(on))
                                : Term.day(on);
                Session moved = replanned(call, next, newMissedAfter, agenda);
                yield accept(
                        moved, new SessionRescheduled(SessionTold.facts(moved), term.on(), reason));
            }
            case HELD -> conflict("session.held");
            case MISSED -> conflict("session.missed");
            case CANCELLED -> conflict("session.cancelled");
        };
    }

    /** What was missed stays so: it is only taken back by confirming that it was held. */
    Decision<Session> cancel(String reason, Command by) {
        Optional<Decision<Session>> no = Organisers.refusal(this, by.actor());
        if (no.isPresent()) {
            return no.get();
        }
        if (call.kind() == Kind.LAW_DAY && !by.actor().is(Role.FOCAL_POINT)) {
            return forbid("session.cancel-law-day");
        }
        return switch (status) {
            case SCHEDULED -> {
                Session cancelled = with(Status.CANCELLED, Optional.empty());
                yield accept(cancelled, new SessionCancelled(SessionTold.facts(cancelled), reason));
            }
            case HELD -> conflict("session.held");
            case MISSED -> conflict("session.missed");
            case CANCELLED -> unchanged();
        };
    }

    /** What the clock makes of a session that nobody confirmed: once. */
    Decision<Session> passTerm(Command by) {
        return switch (status) {
            case SCHEDULED -> {
                if (!dayOf(by).isAfter(missedAfter)) {
                    yield unchanged();
                }
                LocalDate since = missedAfter.plusDays(1);
                Session missed = with(Status.MISSED, Optional.of(since));
                yield accept(missed, new SessionMissed(SessionTold.facts(missed), since));
            }
            case HELD, MISSED, CANCELLED -> unchanged();
        };
    }

    static LocalDate dayOf(Command by) {
        return LocalDate.ofInstant(by.now(), DomainClock.ZONE);
    }

    private Session replanned(Call calls, Term when, LocalDate until, List<AgendaItem> items) {
        return new Session(
                id,
                calls,
                when,
                until,
                items,
                series,
                status,
                missedSince,
                holding,
                attendance,
                acknowledged);
    }

    private Session with(Status next, Optional<LocalDate> missed) {
        return new Session(
                id,
                call,
                term,
                missedAfter,
                agenda,
                series,
                next,
                missed,
                holding,
                attendance,
                acknowledged);
    }
}
