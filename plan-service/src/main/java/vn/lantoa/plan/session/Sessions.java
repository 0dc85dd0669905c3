package vn.lantoa.plan.session;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.AggregateStore;
import vn.lantoa.chassis.aggregate.AggregateType;
import vn.lantoa.chassis.aggregate.Aggregates;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.aggregate.Listing;
import vn.lantoa.chassis.aggregate.Outcome;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.calendar.OfficeCalendars;
import vn.lantoa.plan.calendar.WorkingDays;

/** The sessions of all organisations; whoever asks sees their own organisation's. */
@Component
public final class Sessions {

    private static final String MISSED_AFTER = "missedAfter";

    /** Any filter goes by one of these; several narrow what the best of them finds. */
    private static final AggregateType<Session> TYPE =
            new AggregateType<>(
                            "sessions",
                            Session.class,
                            1,
                            Sessions::keys,
                            List.of(
                                    List.of("day"),
                                    List.of("kind", "day"),
                                    List.of("plan", "day"),
                                    List.of("unit", "day"),
                                    List.of("topic", "day"),
                                    List.of("subject", "day"),
                                    List.of("status", "day"),
                                    List.of("kind", "status", "day"),
                                    List.of("plan", "status", "day"),
                                    List.of("plan", "topic", "day"),
                                    List.of("unit", "kind", "day"),
                                    List.of("unit", "status", "day")))
                    .timedBy(MISSED_AFTER);

    private final Aggregates<Session> sessions;
    private final SessionFaults faults;
    private final Invitations invitations;
    private final OfficeCalendars calendars;

    Sessions(
            AggregateStore store,
            SessionFaults faults,
            Invitations invitations,
            OfficeCalendars calendars) {
        this.sessions = store.open(TYPE);
        this.faults = faults;
        this.invitations = invitations;
        this.calendars = calendars;
    }

    private static Map<String, Object> keys(Session session) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("day", day(session).toString());
        keys.put("kind", session.call().kind().name());
        keys.put("unit", session.call().unit());
        keys.put("status", session.status().name());
        keys.put("topic", List.copyOf(SessionTold.agendaTopics(session.agenda())));
        session.call().plan().ifPresent(plan -> keys.put("plan", plan));
        session.call().subject().ifPresent(subject -> keys.put("subject", subject));
        if (session.status() == Session.Status.SCHEDULED) {
            keys.put(MISSED_AFTER, session.missedAfter().toString());
        }
        return keys;
    }

    /**
     * @throws Problem 422 for what it refers to and there is not
     */
    Outcome<Session> schedule(Call call, Term term, List<AgendaItem> agenda, Command by) {
        List<FieldFault> wrong = faults.of(call, term.from(), by.actor());
        wrong.addAll(faults.of(agenda, call.plan(), by.actor()));
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
        LocalDate missedAfter = missedAfter(call.kind(), term, calendars.of(by.actor()));
        return sessions.create(by, id -> Session.schedule(id, call, term, missedAfter, agenda, by));
    }

    /** One of a series, which has an id of its own: planned again, it stays as it is. */
    void plan(String id, Call call, Term term, String series, Command by) {
        LocalDate missedAfter = missedAfter(call.kind(), term, calendars.of(by.actor()));
        sessions.createOnce(id, by, () -> Session.ofSeries(id, call, term, missedAfter, series))
                .orThrow();
    }

    private static LocalDate missedAfter(Kind kind, Term term, WorkingDays calendar) {
        return calendar.after(term.to(), Rules.grace(kind, term.to()));
    }

    Outcome<Session> changeAgenda(
            String id, List<AgendaItem> agenda, Optional<String> theme, Command by) {
        return sessions.change(
                id,
                by,
                session ->
                        unless(
                                () -> faults.of(agenda, session.call().plan(), by.actor()),
                                session,
                                by,
                                () -> session.changeAgenda(agenda, theme, by)));
    }

    Outcome<Session> reschedule(String id, LocalDate on, Optional<String> reason, Command by) {
        WorkingDays calendar = calendars.of(by.actor());
        return sessions.change(
                id,
                by,
                session -> {
                    boolean month = session.call().kind() == Kind.LAW_DAY;
                    LocalDate missedAfter =
                            month
                                    ? session.missedAfter()
                                    : missedAfter(session.call().kind(), Term.day(on), calendar);
                    return session.reschedule(on, missedAfter, reason, by);
                });
    }

    Outcome<Session> cancel(String id, String reason, Command by) {
        return sessions.change(id, by, session -> session.cancel(reason, by));
    }

    Outcome<Session> hold(String id, Confirmation confirmed, Command by) {
        return sessions.change(
                id,
                by,
                session ->
                        unless(
                                () -> wrong(confirmed, session, by),
                                session,
                                by,
                                () ->
                                        HoldingDecisions.hold(
                                                session,
                                                confirmed,
                                                invitations.known(
                                                        session,
                                                        confirmed.heldOn(),
                                                        confirmed.minutes(),
                                                        by.actor()),
                                                by)));
    }

    private List<FieldFault> wrong(Confirmation confirmed, Session session, Command by) {
        List<FieldFault> wrong = faults.ofMinutes(confirmed.minutes(), by.actor());
        boolean itemsKnown =
                session.agenda().stream()
                        .map(AgendaItem::id)
                        .toList()
                        .containsAll(confirmed.outcomes().keySet());
        return itemsKnown ? wrong : List.of(FieldFault.at("/outcomes", "session.item-unknown"));
    }

    Outcome<Session> correct(String id, LocalDate heldOn, String reason, Command by) {
        return sessions.change(
                id,
                by,
                session ->
                        HoldingDecisions.correct(
                                session,
                                heldOn,
                                reason,
                                invitations.known(session, heldOn, List.of(), by.actor()),
                                by));
    }

    Outcome<Session> attend(
            String id, Attendance.Presence presence, Optional<String> reason, Command by) {
        return sessions.change(
                id,
                by,
                session ->
                        AttendanceDecisions.attend(
                                session,
                                presence,
                                reason,
                                invitations.known(session, day(session), List.of(), by.actor()),
                                by));
    }

    Outcome<Session> acknowledge(String id, Command by) {
        return sessions.change(id, by, session -> AttendanceDecisions.acknowledge(session, by));
    }

    /** Whoever may not organise learns nothing of what is wrong besides. */
    private static Decision<Session> unless(
            Supplier<List<FieldFault>> wrong,
            Session session,
            Command by,
            Supplier<Decision<Session>> decide) {
        return Organisers.refusal(session, by.actor())
                .orElseGet(
                        () -> {
                            FieldFault[] found = wrong.get().toArray(FieldFault[]::new);
                            return found.length == 0
                                    ? decide.get()
                                    : Decision.refuse("request.invalid", found);
                        });
    }

    static LocalDate day(Session session) {
        return session.holding().map(Session.Holding::on).orElse(session.term().shownOn());
    }

    /** All whose time was over by the end of the day. */
    void passTerms(LocalDate day) {
        sessions.due(MISSED_AFTER, day.toString(), Session::passTerm);
    }

    /** Which of these sessions the actor's organisation has. */
    public Set<String> known(Collection<String> ids, Actor by) {
        return sessions.known(by, ids);
    }

    Optional<Stored<Session>> find(String id, Actor by) {
        return Organisers.see(by) ? sessions.find(by, id) : Optional.empty();
    }

    Page<Stored<Session>> list(Listing listing, Actor by) {
        return Organisers.see(by)
                ? sessions.list(by, listing)
                : new Page<>(List.of(), Optional.empty());
    }
}
