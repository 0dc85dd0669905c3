package vn.lantoa.plan.session;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Listing;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.http.Answers;
import vn.lantoa.chassis.http.Limits;
import vn.lantoa.chassis.http.TypedText;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.Problem;

/** {@code /sessions}: schedule, set the agenda, reschedule, cancel; find and list. */
@RestController
@RequestMapping("/sessions")
final class SessionController {

    record NewDay(
            @NotNull LocalDate on,
            Optional<@Pattern(regexp = NewSession.FILLED) @Size(max = 1000) String> reason) {}

    record Reason(@NotBlank @Size(max = 1000) String reason) {}

    private final Sessions sessions;
    private final SessionCounts counts;
    private final DomainClock clock;

    SessionController(Sessions sessions, SessionCounts counts, DomainClock clock) {
        this.sessions = sessions;
        this.counts = counts;
        this.clock = clock;
    }

    @PostMapping
    ResponseEntity<SessionView> schedule(@RequestBody NewSession wanted, Command by) {
        return Answers.created(
                sessions.schedule(
                        wanted.call(), wanted.term(), NewAgenda.items(wanted.agenda()), by),
                "/sessions",
                stored -> view(stored, by.actor()));
    }

    /** The whole agenda, until the session is held. */
    @PostMapping("/{id}/agenda")
    ResponseEntity<SessionView> changeAgenda(
            @PathVariable String id, @RequestBody NewAgenda wanted, Command by) {
        return Answers.changed(
                sessions.changeAgenda(
                        id,
                        NewAgenda.items(wanted.agenda()),
                        wanted.theme().map(TypedText::clean),
                        by),
                stored -> view(stored, by.actor()));
    }

    @PostMapping("/{id}/rescheduling")
    ResponseEntity<SessionView> reschedule(
            @PathVariable String id, @RequestBody NewDay day, Command by) {
        return Answers.changed(
                sessions.reschedule(id, day.on(), day.reason().map(TypedText::clean), by),
                stored -> view(stored, by.actor()));
    }

    @PostMapping("/{id}/cancellation")
    ResponseEntity<SessionView> cancel(
            @PathVariable String id, @RequestBody Reason reason, Command by) {
        return Answers.changed(
                sessions.cancel(id, TypedText.clean(reason.reason()), by),
                stored -> view(stored, by.actor()));
    }

    @GetMapping("/{id}")
    ResponseEntity<SessionView> find(@PathVariable String id, Actor by) {
        return sessions.find(id, by)
                .map(session -> Answers.found(session, stored -> view(stored, by)))
                .orElseThrow(Problem::notFound);
    }

    /**
     * By day: the true one of what was held, else the one it is set for.
     *
     * @param topic code that an item of the agenda tells of
     * @param from first day, included
     * @param to last day, included
     */
    @GetMapping
    Page<SessionView> list(
            @RequestParam Optional<Kind> kind,
            @RequestParam Optional<String> plan,
            @RequestParam Optional<String> unit,
            @RequestParam Optional<String> topic,
            @RequestParam Optional<Session.Status> state,
            @RequestParam Optional<String> subject,
            @RequestParam Optional<LocalDate> from,
            @RequestParam Optional<LocalDate> to,
            @RequestParam Optional<Integer> limit,
            @RequestParam Optional<String> after,
            Actor by) {
        Listing listing =
                Listing.by("day", Limits.of(limit), after)
                        .where("kind", kind.map(Enum::name))
                        .where("plan", plan)
                        .where("unit", unit)
                        .where("topic", topic)
                        .where("status", state.map(Enum::name))
                        .where("subject", subject)
                        .between(
                                from.map(LocalDate::toString),
                                to.map(day -> day.plusDays(1).toString()));
        LocalDate today = today();
        return sessions.list(listing, by).map(stored -> SessionView.listed(stored, today));
    }

    /**
     * What counts of a range of days: each session once, each topic of it once.
     *
     * @param from first day, included; {@code to} the last, at most a year later
     */
    @GetMapping("/counts")
    SessionCounts.Counts count(
            @RequestParam Optional<String> plan,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            Actor by) {
        return counts.of(plan, from, to, by);
    }

    private SessionView view(Stored<Session> stored, Actor by) {
        return SessionView.of(stored, by, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), DomainClock.ZONE);
    }
}
