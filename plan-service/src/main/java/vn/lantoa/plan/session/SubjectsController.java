package vn.lantoa.plan.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.http.Answers;
import vn.lantoa.chassis.http.TypedText;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;

/** {@code /session-subjects}: what an organisation's thematic sessions may be about. */
@RestController
@RequestMapping("/session-subjects")
final class SubjectsController {

    record NewSubjects(
            @NotNull @Size(min = 1, max = 50) List<@Valid @NotNull NewSubject> subjects) {}

    record NewSubject(
            @NotNull @Pattern(regexp = "[a-z0-9-]{1,40}") String code,
            @NotBlank @Size(max = 200) String name) {

        Rules.Subject subject() {
            return new Rules.Subject(code, TypedText.clean(name));
        }
    }

    /**
     * @param combinations what any session may serve besides
     */
    record SubjectsView(List<Rules.Subject> subjects, List<Rules.Subject> combinations) {}

    private final Subjects subjects;

    SubjectsController(Subjects subjects) {
        this.subjects = subjects;
    }

    @GetMapping
    SubjectsView list(Actor by) {
        return new SubjectsView(subjects.of(by), Rules.combinations());
    }

    /** The whole list, in its order; a code that is left out stays with what was held under it. */
    @PostMapping
    ResponseEntity<SubjectsView> settle(@RequestBody NewSubjects wanted, Command by) {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < wanted.subjects().size(); i++) {
            if (!codes.add(wanted.subjects().get(i).code())) {
                throw Problem.invalid(
                        List.of(
                                FieldFault.at(
                                        "/subjects/" + i + "/code", "session.subject-twice")));
            }
        }
        return Answers.changed(
                subjects.settle(wanted.subjects().stream().map(NewSubject::subject).toList(), by),
                stored -> new SubjectsView(stored.state().subjects(), Rules.combinations()));
    }
}
