package vn.lantoa.plan.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.http.Answers;
import vn.lantoa.chassis.http.TypedText;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.document.Node;

/** Other documents that change what an issued plan says. */
@RestController
@RequestMapping("/plans/{id}")
final class RevisionController {

    private static final String SAYS_SOMETHING = "(?s).*\\S.*";
    private static final int LONGEST = 20_000;

    /**
     * The revising document: a plan in the system, or another one by number, date and title.
     *
     * @param plan id of an issued plan
     */
    record By(
            Optional<@Size(min = 1, max = 60) String> plan,
            Optional<@Pattern(regexp = SAYS_SOMETHING) @Size(max = 50) String> number,
            Optional<LocalDate> date,
            Optional<@Pattern(regexp = SAYS_SOMETHING) @Size(max = 500) String> title) {}

    /**
     * @param node path, or {@code title}, or {@code preamble}
     * @param words all of its words as they read from now on
     */
    record NewWords(@NotBlank String node, @NotBlank @Size(max = LONGEST) String words) {}

    /**
     * A new node: either behind another of its kind, or as the last below one.
     *
     * @param heading whether an item is a heading over what follows
     */
    record NewNode(
            Optional<String> after,
            Optional<String> parent,
            Optional<Node.Kind> kind,
            @NotBlank @Size(max = LONGEST) String words,
            Optional<Boolean> heading) {}

    /**
     * Without any of the three lists the revising plan's whole text holds from now on.
     *
     * @param changes nodes with other words
     * @param removals paths of nodes that go, with what stands below them
     */
    record NewRevision(
            @NotNull @Valid By by,
            @NotBlank @Size(max = 1000) String reason,
            Optional<@Size(max = 200) List<@Valid NewWords>> changes,
            Optional<@Size(max = 200) List<@Valid NewNode>> additions,
            Optional<@Size(max = 200) List<@NotBlank String>> removals) {

        boolean restates() {
            return changes.orElse(List.of()).isEmpty()
                    && additions.orElse(List.of()).isEmpty()
                    && removals.orElse(List.of()).isEmpty();
        }
    }

    private final Plans plans;
    private final Revisions revisions;

    RevisionController(Plans plans, Revisions revisions) {
        this.plans = plans;
        this.revisions = revisions;
    }

    /**
     * Makes a new edition, as of the revising document's date; nodes keep their ids, and what
     * differs is under {@code …/editions/{number}/differences}. Plans under this one are marked.
     */
    @PostMapping("/revision")
    ResponseEntity<PlanSummary> revise(
            @PathVariable String id, @RequestBody NewRevision revision, Command by) {
        return Answers.changed(
                revisions.revise(id, revision, TypedText.clean(revision.reason()), by),
                PlanSummary::of);
    }

    /** The newest first, all on one page. */
    @GetMapping("/revisions")
    Page<Aftermath.Revision> list(@PathVariable String id, Actor by) {
        return plans.find(id, by)
                .map(
                        plan ->
                                new Page<>(
                                        plan.state().aftermath().revisions().reversed(),
                                        Optional.<String>empty()))
                .orElseThrow(Problem::notFound);
    }
}
