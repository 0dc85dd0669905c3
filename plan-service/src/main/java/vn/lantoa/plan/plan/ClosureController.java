package vn.lantoa.plan.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Outcome;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.http.Answers;
import vn.lantoa.chassis.http.TypedText;

/** Concludes a plan, and opens it again. */
@RestController
@RequestMapping("/plans/{id}")
final class ClosureController {

    private static final String SAYS_SOMETHING = "(?s).*\\S.*";

    /**
     * @param summary what came of the plan
     * @param reason why before the last day of what it plans
     * @param unfinished why work is left open, where some is
     */
    record NewClosure(
            Optional<@Pattern(regexp = SAYS_SOMETHING) @Size(max = 4000) String> summary,
            Optional<@Pattern(regexp = SAYS_SOMETHING) @Size(max = 1000) String> reason,
            Optional<@Pattern(regexp = SAYS_SOMETHING) @Size(max = 2000) String> unfinished) {

        Aftermath.Closure closure(long openWork, Command by) {
            return new Aftermath.Closure(
                    LocalDate.ofInstant(by.now(), DomainClock.ZONE),
                    summary.map(TypedText::clean),
                    reason.map(TypedText::clean),
                    unfinished.map(TypedText::clean),
                    openWork);
        }
    }

    record Reason(@NotBlank @Size(max = 1000) String reason) {}

    private final Plans plans;
    private final ObjectProvider<OpenWork> work;

    ClosureController(Plans plans, ObjectProvider<OpenWork> work) {
        this.plans = plans;
        this.work = work;
    }

    /** 422 before the last day of what is planned, or with work open, unless it says why. */
    @PostMapping("/closure")
    ResponseEntity<PlanSummary> close(
            @PathVariable String id, @RequestBody NewClosure closure, Command by) {
        return Answers.changed(conclude(id, closure, by), PlanSummary::of);
    }

    Outcome<Plan> conclude(String id, NewClosure closure, Command by) {
        return plans.change(
                id,
                by,
                plan -> ClosureDecisions.close(plan, closure.closure(openWork(plan, by), by), by));
    }

    private long openWork(Plan plan, Command by) {
        return plan.isVisibleTo(by.actor())
                ? work.stream().mapToLong(kept -> kept.open(plan.id(), by.actor())).sum()
                : 0;
    }

    @PostMapping("/reopening")
    ResponseEntity<PlanSummary> reopen(
            @PathVariable String id, @RequestBody Reason reason, Command by) {
        String why = TypedText.clean(reason.reason());
        return Answers.changed(
                plans.change(id, by, plan -> ClosureDecisions.reopen(plan, why, by)),
                PlanSummary::of);
    }
}
