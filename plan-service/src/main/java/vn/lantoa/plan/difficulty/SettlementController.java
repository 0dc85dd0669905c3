package vn.lantoa.plan.difficulty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
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
import vn.lantoa.chassis.http.TypedText;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;

/** {@code /difficulties/{id}}: put before the leader, decide, resolve, reopen. */
@RestController
@RequestMapping("/difficulties/{id}")
final class SettlementController {

    record Escalation(Optional<LocalDate> decideBy) {}

    record NewDocument(@NotBlank @Size(max = 60) String number, Optional<LocalDate> date) {}

    /**
     * @param text what is decided, when it is accepted
     * @param reason why nothing is done about it, when it is not
     * @param dueDate the last day for the unit it is given to
     */
    record NewRuling(
            @NotNull Boolean accepted,
            Optional<@Pattern(regexp = NewDifficulty.WORDS) @Size(max = LONGEST) String> text,
            Optional<@Pattern(regexp = NewDifficulty.WORDS) @Size(max = LONGEST) String> reason,
            Optional<@Valid NewDocument> decisionDocument,
            Optional<@Pattern(regexp = NewDifficulty.WORDS) @Size(max = 60) String> assignedUnit,
            Optional<LocalDate> dueDate) {

        private static final int LONGEST = Account.LONGEST_TEXT;

        /**
         * @throws Problem 422
         */
        Course.Ruling on(LocalDate day) {
            List<FieldFault> faults = new ArrayList<>();
            Optional<String> words = accepted ? text : reason;
            if (words.isEmpty()) {
                faults.add(FieldFault.at(accepted ? "/text" : "/reason", "field.required"));
            }
            if (!accepted && assignedUnit.isPresent()) {
                faults.add(FieldFault.at("/assignedUnit", "difficulty.nothing-to-do"));
            }
            if (dueDate.isPresent() && assignedUnit.isEmpty()) {
                faults.add(FieldFault.at("/assignedUnit", "field.required"));
            }
            if (dueDate.filter(due -> due.isBefore(day)).isPresent()) {
                faults.add(FieldFault.at("/dueDate", "difficulty.past"));
            }
            if (!faults.isEmpty()) {
                throw Problem.invalid(faults);
            }
            return new Course.Ruling(
                    day,
                    accepted,
                    TypedText.clean(words.orElseThrow()),
                    decisionDocument.map(NewDocument::number).map(TypedText::clean),
                    decisionDocument.flatMap(NewDocument::date),
                    assignedUnit.map(TypedText::clean),
                    dueDate);
        }
    }

    /**
     * @param result what was done
     */
    record NewResolution(
            Optional<
                            @Pattern(regexp = NewDifficulty.WORDS) @Size(max = Account.LONGEST_TEXT)
                            String>
                    result,
            @Size(max = NewDifficulty.MOST_EVIDENCE)
                    List<@NotBlank @Size(max = 100) String> evidence) {

        NewResolution {
            evidence = evidence == null ? List.of() : evidence;
        }
    }

    private final Difficulties difficulties;
    private final DifficultyDesk desk;
    private final DomainClock clock;

    SettlementController(Difficulties difficulties, DifficultyDesk desk, DomainClock clock) {
        this.difficulties = difficulties;
        this.desk = desk;
        this.clock = clock;
    }

    /** Without a day the rules say by when the leader has to decide. */
    @PostMapping("/escalation")
    ResponseEntity<DifficultyView> escalate(
            @PathVariable String id, @RequestBody Optional<Escalation> escalation, Command by) {
        LocalDate decideBy =
                escalation
                        .flatMap(Escalation::decideBy)
                        .orElseGet(() -> difficulties.decideBy(by.now(), by.actor()));
        return Answers.changed(
                difficulties.change(id, by, d -> Settlement.escalate(d, decideBy, by)),
                view(by.actor()));
    }

    @PostMapping("/decision")
    ResponseEntity<DifficultyView> decide(
            @PathVariable String id, @RequestBody NewRuling ruling, Command by) {
        return Answers.changed(
                desk.decide(id, ruling.on(Difficulty.dayOf(by)), by), view(by.actor()));
    }

    /** By the unit it was given to: to be confirmed. By the focal point: it is out of the way. */
    @PostMapping("/resolution")
    ResponseEntity<DifficultyView> resolve(
            @PathVariable String id, @RequestBody NewResolution resolution, Command by) {
        Course.Resolution done =
                new Course.Resolution(
                        Difficulty.dayOf(by),
                        by.actor().id(),
                        resolution.result().map(TypedText::clean).orElse(""),
                        resolution.evidence());
        return Answers.changed(desk.resolve(id, done, by), view(by.actor()));
    }

    @PostMapping("/reopening")
    ResponseEntity<DifficultyView> reopen(
            @PathVariable String id, @RequestBody DifficultyController.Reason reason, Command by) {
        return Answers.changed(desk.reopen(id, reason.words(), by), view(by.actor()));
    }

    private Function<Stored<Difficulty>, DifficultyView> view(Actor by) {
        return new DifficultyView.Reading(by, clock.instant(), difficulties.workingDays(by))::of;
    }
}
