package vn.lantoa.plan.plan;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
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
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.http.Answers;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.Messages;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.finding.Finding;
import vn.lantoa.plan.finding.Fix;
import vn.lantoa.plan.finding.Severity;

/** {@code /plans/{id}/format-findings}: slips of form, which a person accepts or rejects. */
@RestController
@RequestMapping("/plans/{id}/format-findings")
final class FindingController {

    /** Whether somebody judged it. */
    enum State {
        OPEN,
        /** Right, though nothing of the text could be mended for it. */
        ACCEPTED,
        /** No slip. */
        REJECTED
    }

    /**
     * @param path where: a label path, {@code title} or {@code preamble}; empty for the document as
     *     a whole
     * @param from offset into {@code /plans/{id}/text}, {@code to} exclusive
     * @param found the words at fault
     * @param proposed the complete words of the node as they would be once it is accepted
     */
    record FindingView(
            String id,
            String code,
            Severity severity,
            String message,
            Optional<String> node,
            Optional<String> path,
            int from,
            int to,
            String found,
            Optional<String> current,
            Optional<String> proposed,
            State state) {}

    /**
     * @param findings ids
     */
    record Judged(@NotEmpty @Size(max = 1000) List<String> findings) {}

    private final Plans plans;
    private final Texts texts;
    private final Messages messages;

    FindingController(Plans plans, Texts texts, Messages messages) {
        this.plans = plans;
        this.texts = texts;
        this.messages = messages;
    }

    /**
     * In the order of the text, at most a thousand, on one page.
     *
     * @param code e.g. {@code D-STROKE}
     */
    @GetMapping
    Page<FindingView> list(
            @PathVariable String id,
            @RequestParam Optional<Severity> severity,
            @RequestParam Optional<String> code,
            @RequestParam Optional<State> state,
            Actor by,
            Locale language) {
        Stored<Plan> plan = plans.find(id, by).orElseThrow(Problem::notFound);
        return new Page<>(
                texts.findings(plan.state(), plan.organisation()).stream()
                        .map(finding -> view(finding, plan.state().text(), language))
                        .filter(f -> severity.filter(s -> s != f.severity()).isEmpty())
                        .filter(f -> code.filter(c -> !c.equals(f.code())).isEmpty())
                        .filter(f -> state.filter(s -> s != f.state()).isEmpty())
                        .toList(),
                Optional.empty());
    }

    /** What they propose becomes part of the text, in one new edition. */
    @PostMapping("/acceptance")
    ResponseEntity<PlanSummary> accept(
            @PathVariable String id, @RequestBody Judged judged, Command by) {
        return Answers.changed(texts.judge(id, judged.findings(), true, by), PlanSummary::of);
    }

    /** They are no slips; the text stays. */
    @PostMapping("/rejection")
    ResponseEntity<PlanSummary> reject(
            @PathVariable String id, @RequestBody Judged judged, Command by) {
        return Answers.changed(texts.judge(id, judged.findings(), false, by), PlanSummary::of);
    }

    private FindingView view(Finding finding, PlanText text, Locale language) {
        return new FindingView(
                finding.id(),
                finding.code(),
                finding.severity(),
                messages.text(language, finding.message(), finding.arguments().toArray()),
                finding.node(),
                finding.path(),
                finding.from(),
                finding.to(),
                finding.found(),
                finding.fix().map(Fix::before),
                finding.fix().map(Fix::after),
                text.judgement(finding.id())
                        .map(j -> j.accepted() ? State.ACCEPTED : State.REJECTED)
                        .orElse(State.OPEN));
    }
}
