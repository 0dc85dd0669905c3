package vn.lantoa.plan.staff;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.http.Answers;
import vn.lantoa.chassis.problem.Problem;

/** {@code /staff/{id}/person}: name, e-mail, phone; told on {@code plan.people} alone. */
@RestController
@RequestMapping("/staff/{id}/person")
final class PersonController {

    record Erasing(@NotNull Person.Reason reason) {}

    private final Staff staff;
    private final People people;
    private final DomainClock clock;

    PersonController(Staff staff, People people, DomainClock clock) {
        this.staff = staff;
        this.people = people;
        this.clock = clock;
    }

    /** Takes the place of what was entered before. */
    @PostMapping
    ResponseEntity<PersonView> describe(
            @PathVariable String id, @RequestBody NewPerson person, Command by) {
        StaffMember member = staff.find(id, by.actor()).orElseThrow(Problem::notFound).state();
        return Answers.changed(people.describe(member, person.details(), by), PersonView::of);
    }

    /** For good: here, in the audit trail and, by a tombstone, wherever a copy is kept. */
    @PostMapping("/erasure")
    ResponseEntity<PersonView> erase(
            @PathVariable String id, @RequestBody Erasing erasing, Command by) {
        return Answers.changed(people.erase(id, erasing.reason(), by), PersonView::of);
    }

    /** 404 also for whoever must not see it. */
    @GetMapping
    ResponseEntity<PersonView> find(@PathVariable String id, Actor by) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), DomainClock.ZONE);
        Stored<Person> person =
                staff.find(id, by)
                        .filter(member -> StaffView.maySeePerson(member.state(), today, by))
                        .flatMap(member -> people.find(id, by))
                        .orElseThrow(Problem::notFound);
        return Answers.found(person, PersonView::of);
    }
}
