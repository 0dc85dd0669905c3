package vn.lantoa.plan.difficulty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
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
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.http.Answers;
import vn.lantoa.chassis.http.Limits;
import vn.lantoa.chassis.http.TypedText;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.Problem;

/** {@code /difficulties}: report, return, supplement, withdraw; find and list. */
@RestController
@RequestMapping("/difficulties")
final class DifficultyController {

    record Reason(@NotBlank @Size(max = Account.LONGEST_TEXT) String reason) {

        String words() {
            return TypedText.clean(reason);
        }
    }

    record Withdrawal(
            Optional<
                            @Pattern(regexp = NewDifficulty.WORDS) @Size(max = Account.LONGEST_TEXT)
                            String>
                    reason) {}

    private final Difficulties difficulties;
    private final DifficultyIntake intake;
    private final DomainClock clock;

    DifficultyController(Difficulties difficulties, DifficultyIntake intake, DomainClock clock) {
        this.difficulties = difficulties;
        this.intake = intake;
        this.clock = clock;
    }

    @PostMapping
    ResponseEntity<DifficultyView> report(@RequestBody NewDifficulty difficulty, Command by) {
        return Answers.created(
                intake.report(
                        difficulty.account(),
                        difficulty.reporter().map(NewDifficulty.NewReporter::behalf),
                        by),
                "/difficulties",
                reading(by.actor())::of);
    }

    /** The focal point to the reporter, or the leader to the focal point. */
    @PostMapping("/{id}/return")
    ResponseEntity<DifficultyView> giveBack(
            @PathVariable String id, @RequestBody Reason reason, Command by) {
        return Answers.changed(
                difficulties.change(id, by, d -> Reporting.giveBack(d, reason.words(), by)),
                reading(by.actor())::of);
    }

    @PostMapping("/{id}/supplement")
    ResponseEntity<DifficultyView> supplement(
            @PathVariable String id, @RequestBody NewDifficulty.Supplement more, Command by) {
        return Answers.changed(intake.supplement(id, more, by), reading(by.actor())::of);
    }

    @PostMapping("/{id}/withdrawal")
    ResponseEntity<DifficultyView> withdraw(
            @PathVariable String id, @RequestBody Optional<Withdrawal> withdrawal, Command by) {
        Optional<String> reason = withdrawal.flatMap(Withdrawal::reason).map(TypedText::clean);
        return Answers.changed(
                difficulties.change(id, by, d -> Reporting.withdraw(d, reason, by)),
                reading(by.actor())::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<DifficultyView> find(@PathVariable String id, Actor by) {
        return difficulties
                .find(id, by)
                .map(found -> Answers.found(found, reading(by)::of))
                .orElseThrow(Problem::notFound);
    }

    /**
     * By the day of the report, the newest first.
     *
     * @param group its members
     * @param from first day of the report, included
     * @param to last day of the report, included
     * @param updatedSince only what changed since then, in the order of changes, 30 s behind
     */
    @GetMapping
    Page<DifficultyView> list(
            @RequestParam Optional<String> unit,
            @RequestParam Optional<Difficulty.Status> state,
            @RequestParam Optional<String> plan,
            @RequestParam Optional<String> topic,
            @RequestParam Optional<String> group,
            @RequestParam Optional<LocalDate> from,
            @RequestParam Optional<LocalDate> to,
            @RequestParam Optional<OffsetDateTime> updatedSince,
            @RequestParam Optional<Integer> limit,
            @RequestParam Optional<String> after,
            Actor by) {
        Listing listing =
                Difficulties.newest(Limits.of(limit), after)
                        .where("status", state.map(Enum::name))
                        .where("plan", plan)
                        .where("topic", topic)
                        .where("group", group)
                        .between(
                                from.map(LocalDate::toString),
                                to.map(day -> day.plusDays(1).toString()))
                        .updatedSince(updatedSince.map(OffsetDateTime::toInstant));
        return difficulties.list(listing, unit, by).map(reading(by)::of);
    }

    private DifficultyView.Reading reading(Actor by) {
        return new DifficultyView.Reading(by, clock.instant(), difficulties.workingDays(by));
    }
}
