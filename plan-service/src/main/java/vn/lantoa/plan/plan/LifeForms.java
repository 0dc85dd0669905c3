package vn.lantoa.plan.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.lantoa.chassis.aggregate.Command;

/** The buttons about a plan's number, issue, end and parent; each leads back to the page. */
@Controller
@RequestMapping(
        path = "/plans/{id}",
        consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE,
        produces = MediaType.TEXT_HTML_VALUE)
final class LifeForms {

    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST_NUMBER = 50;
    private static final int LONGEST_ID = 60;

    private final Plans plans;
    private final PlanNumbers numbers;
    private final Parents parents;
    private final ClosureController closures;

    LifeForms(Plans plans, PlanNumbers numbers, Parents parents, ClosureController closures) {
        this.plans = plans;
        this.numbers = numbers;
        this.parents = parents;
        this.closures = closures;
    }

    @PostMapping("/issuance")
    ResponseEntity<Void> issue(
            @PathVariable String id,
            @RequestParam Optional<@Pattern(regexp = NumberController.ISSUER + "|") String> issuer,
            Command by) {
        return PlanForms.back(
                numbers.issue(id, wanted(Optional.empty(), Optional.empty(), issuer), by), "");
    }

    @PostMapping("/number")
    ResponseEntity<Void> number(
            @PathVariable String id,
            @RequestParam Optional<@Min(1) @Max(NumberController.LARGEST) Integer> sequence,
            @RequestParam Optional<LocalDate> date,
            @RequestParam Optional<@Pattern(regexp = NumberController.ISSUER + "|") String> issuer,
            Command by) {
        return PlanForms.back(numbers.number(id, wanted(sequence, date, issuer), by), "");
    }

    private static PlanNumbers.Wanted wanted(
            Optional<Integer> sequence, Optional<LocalDate> date, Optional<String> issuer) {
        return new PlanNumbers.Wanted(
                sequence, date, issuer.filter(symbol -> !symbol.isBlank()), Optional.empty());
    }

    @PostMapping("/number/voiding")
    ResponseEntity<Void> giveUp(
            @PathVariable String id, @RequestParam Optional<String> reason, Command by) {
        return PlanForms.back(numbers.giveUp(id, reason(reason), by), "");
    }

    @PostMapping("/closure")
    ResponseEntity<Void> close(
            @PathVariable String id,
            @RequestParam Optional<String> summary,
            @RequestParam Optional<String> reason,
            @RequestParam Optional<String> unfinished,
            Command by) {
        return PlanForms.back(
                closures.conclude(
                        id,
                        new ClosureController.NewClosure(
                                PlanForms.filled("summary", summary, 4000),
                                PlanForms.filled("reason", reason, LONGEST_REASON),
                                PlanForms.filled("unfinished", unfinished, 2000)),
                        by),
                "");
    }

    @PostMapping("/reopening")
    ResponseEntity<Void> reopen(
            @PathVariable String id, @RequestParam Optional<String> reason, Command by) {
        String why = reason(reason);
        return PlanForms.back(
                plans.change(id, by, plan -> ClosureDecisions.reopen(plan, why, by)), "");
    }

    @PostMapping("/parent")
    ResponseEntity<Void> settle(
            @PathVariable String id,
            @RequestParam Optional<String> parent,
            @RequestParam Optional<String> number,
            @RequestParam Optional<LocalDate> date,
            Command by) {
        return PlanForms.back(
                parents.settle(
                        id,
                        PlanForms.filled("parent", parent, LONGEST_ID),
                        PlanForms.filled("number", number, LONGEST_NUMBER),
                        date,
                        by),
                "");
    }

    @PostMapping("/parent/acknowledgement")
    ResponseEntity<Void> acknowledge(@PathVariable String id, Command by) {
        return PlanForms.back(
                plans.change(id, by, plan -> ParentDecisions.acknowledge(plan, by)), "");
    }

    private static String reason(Optional<String> given) {
        return PlanForms.required("reason", given, LONGEST_REASON);
    }
}
