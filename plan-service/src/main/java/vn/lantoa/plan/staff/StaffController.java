package vn.lantoa.plan.staff;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Outcome;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.http.Answers;
import vn.lantoa.chassis.http.Limits;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.Problem;

/** {@code /staff}: who works in which unit, from which day on. */
@RestController
@RequestMapping("/staff")
final class StaffController {

    /**
     * @param on the first day off the roster ("kể từ ngày")
     */
    record Departure(@NotNull LocalDate on, @NotNull Membership.Left reason) {}

    private final Staff staff;
    private final People people;
    private final DomainClock clock;

    StaffController(Staff staff, People people, DomainClock clock) {
        this.staff = staff;
        this.people = people;
        this.clock = clock;
    }

    /** 409 for one who is entered already with another beginning. */
    @PostMapping
    ResponseEntity<StaffView> join(@RequestBody NewStaff wanted, Command by) {
        Optional<Person.Details> details = wanted.details();
        Outcome<StaffMember> outcome =
                staff.join(wanted.id(), wanted.employment(), wanted.place(), by);
        details.ifPresent(known -> people.describe(outcome.orThrow().state(), known, by).orThrow());
        ResponseEntity<StaffView> answer = Answers.changed(outcome, view(by.actor()));
        URI location =
                UriComponentsBuilder.fromPath("/staff/{id}")
                        .encode()
                        .buildAndExpand(wanted.id())
                        .toUri();
        return ResponseEntity.created(location).headers(answer.getHeaders()).body(answer.getBody());
    }

    @PostMapping("/{id}/move")
    ResponseEntity<StaffView> move(
            @PathVariable String id, @RequestBody NewPlace place, Command by) {
        return Answers.changed(staff.move(id, place.place(), by), view(by.actor()));
    }

    @PostMapping("/{id}/departure")
    ResponseEntity<StaffView> leave(
            @PathVariable String id, @RequestBody Departure departure, Command by) {
        return Answers.changed(
                staff.change(
                        id, by, member -> member.leave(departure.on(), departure.reason(), by)),
                view(by.actor()));
    }

    @PostMapping("/{id}/return")
    ResponseEntity<StaffView> comeBack(
            @PathVariable String id, @RequestBody NewPlace place, Command by) {
        return Answers.changed(staff.comeBack(id, place.place(), by), view(by.actor()));
    }

    /** Takes the place of all that was entered of units and days. */
    @PostMapping("/{id}/correction")
    ResponseEntity<StaffView> correct(
            @PathVariable String id, @RequestBody Correction correction, Command by) {
        return Answers.changed(staff.correct(id, correction, by), view(by.actor()));
    }

    @GetMapping("/{id}")
    ResponseEntity<StaffView> find(@PathVariable String id, Actor by) {
        return staff.find(id, by)
                .map(member -> Answers.found(member, view(by)))
                .orElseThrow(Problem::notFound);
    }

    /**
     * Who was on the roster at the end of a day, by id; those who have left since come before. A
     * page may have fewer than {@code limit}.
     *
     * @param on today, if not given
     */
    @GetMapping
    Page<StaffView> list(
            @RequestParam Optional<String> unit,
            @RequestParam Optional<LocalDate> on,
            @RequestParam Optional<Integer> limit,
            @RequestParam Optional<String> after,
            Actor by) {
        LocalDate day = on.orElseGet(this::today);
        Page<Stored<StaffMember>> page = staff.reaching(unit, day, Limits.of(limit), after, by);
        List<Stored<StaffMember>> there =
                page.items().stream().filter(member -> isThere(member.state(), unit, day)).toList();
        List<String> visible =
                there.stream()
                        .map(Stored::state)
                        .filter(member -> StaffView.maySeePerson(member, today(), by))
                        .map(StaffMember::staff)
                        .toList();
        Map<String, Stored<Person>> persons =
                visible.isEmpty() ? Map.of() : people.find(visible, by);
        return new Page<>(
                there.stream()
                        .map(
                                member ->
                                        StaffView.of(
                                                member,
                                                day,
                                                Optional.ofNullable(
                                                        persons.get(member.state().staff())),
                                                visible.contains(member.state().staff())))
                        .toList(),
                page.next());
    }

    private static boolean isThere(StaffMember member, Optional<String> unit, LocalDate day) {
        return member.career()
                .on(day)
                .filter(now -> unit.map(now.unit()::equals).orElse(true))
                .isPresent();
    }

    private Function<Stored<StaffMember>, StaffView> view(Actor reader) {
        return stored -> {
            boolean inFull = StaffView.maySeePerson(stored.state(), today(), reader);
            return StaffView.of(
                    stored,
                    today(),
                    inFull ? people.find(stored.state().staff(), reader) : Optional.empty(),
                    inFull);
        };
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), DomainClock.ZONE);
    }
}
