package vn.lantoa.plan.plan;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Listing;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.http.Answers;
import vn.lantoa.chassis.http.Limits;
import vn.lantoa.chassis.http.TypedText;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.unit.UnitKind;
import vn.lantoa.plan.unit.UnitOn;

/** The plan above a plan, and the plans below it. */
@RestController
@RequestMapping("/plans/{id}")
final class ParentController {

    private static final String SAYS_SOMETHING = "(?s).*\\S.*";

    /**
     * One of the two.
     *
     * @param parent id of a plan in the system
     * @param number of a plan that need not be, {@code 514/KH-UBND}; with its date where known
     */
    record NewParent(
            Optional<@Size(min = 1, max = 60) String> parent,
            Optional<@Pattern(regexp = SAYS_SOMETHING) @Size(max = 50) String> number,
            Optional<LocalDate> date) {}

    /** A unit that has no plan of its own under this one. */
    record Lacking(String unit, String name, UnitKind kind) {

        static Lacking of(UnitOn unit) {
            return new Lacking(unit.id(), unit.name(), unit.kind());
        }
    }

    /**
     * @param items the plans directly under it that the reader may see, the newest first
     * @param lacking divisions and affiliated units of the day of its issue that have none; an
     *     officer or a head is told of the own unit only
     */
    record Children(List<PlanSummary> items, Optional<String> next, List<Lacking> lacking) {}

    private final Plans plans;
    private final Parents parents;
    private final LackingUnits lacking;
    private final ProgrammeYears years;

    ParentController(Plans plans, Parents parents, LackingUnits lacking, ProgrammeYears years) {
        this.plans = plans;
        this.parents = parents;
        this.lacking = lacking;
        this.years = years;
    }

    /** Says under which plan it stands, or that it is another one. */
    @PostMapping("/parent")
    ResponseEntity<PlanSummary> settle(
            @PathVariable String id, @RequestBody NewParent parent, Command by) {
        return Answers.changed(
                parents.settle(
                        id,
                        parent.parent(),
                        parent.number().map(TypedText::clean),
                        parent.date(),
                        by),
                PlanSummary::of);
    }

    /** Who keeps the plan has seen what became of the one above. */
    @PostMapping("/parent/acknowledgement")
    ResponseEntity<PlanSummary> acknowledge(@PathVariable String id, Command by) {
        return Answers.changed(
                plans.change(id, by, plan -> ParentDecisions.acknowledge(plan, by)),
                PlanSummary::of);
    }

    /**
     * A page may have fewer than asked for where the reader may not see them all.
     *
     * @param state only plans in it
     */
    @GetMapping("/children")
    Children children(
            @PathVariable String id,
            @RequestParam Optional<Plan.Status> state,
            @RequestParam Optional<Integer> limit,
            @RequestParam Optional<String> after,
            Actor by) {
        Plan plan = plan(id, by);
        Page<Stored<Plan>> page =
                plans.all(
                        Listing.by("-date", Limits.of(limit), after)
                                .where("parent", id)
                                .where("status", state.map(Enum::name)),
                        by);
        return new Children(
                page.items().stream()
                        .filter(child -> child.state().isVisibleTo(by))
                        .map(PlanSummary::of)
                        .toList(),
                page.next(),
                lacking.of(plan, by).stream().map(Lacking::of).toList());
    }

    /** Year by year the plans under a programme. */
    @GetMapping("/years")
    ProgrammeYears.RollUp years(@PathVariable String id, Actor by) {
        return years.of(plan(id, by), by);
    }

    private Plan plan(String id, Actor by) {
        return plans.find(id, by).orElseThrow(Problem::notFound).state();
    }
}
