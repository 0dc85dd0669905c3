package vn.lantoa.plan.cascade;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
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
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.http.Answers;
import vn.lantoa.chassis.http.Limits;
import vn.lantoa.chassis.http.TypedText;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Messages;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.plan.PlanLine;
import vn.lantoa.plan.task.TaskLine;

/** {@code /plans/{id}/duties}: what the plan above asks of a plan, and what that does about it. */
@RestController
@RequestMapping("/plans/{id}/duties")
final class DutyController {

    record NewLink(@NotBlank @Size(max = 100) String task) {}

    record NewReason(@NotBlank @Pattern(regexp = "(?s).*\\S.*") @Size(max = 1000) String reason) {}

    /**
     * @param parent the plan that asks; absent for a plan under nothing
     * @param next as of any list
     */
    record Page(Optional<String> parent, List<DutyView> items, Optional<String> next, int total) {}

    private final Duties duties;
    private final DutyAnswers answers;
    private final Messages messages;

    DutyController(Duties duties, DutyAnswers answers, Messages messages) {
        this.duties = duties;
        this.answers = answers;
        this.messages = messages;
    }

    /**
     * In the order of their due dates; an officer or head sees the own unit's.
     *
     * @param state only those that stand so
     */
    @GetMapping
    Page list(
            @PathVariable String id,
            @RequestParam Optional<Weighing.State> state,
            @RequestParam Optional<Integer> limit,
            @RequestParam Optional<String> after,
            Actor by,
            Locale reader) {
        int most = Limits.of(limit);
        Duties.Of all = duties.of(id, by);
        List<Duty> wanted =
                (ReadPlans.showsDuties(all.plan(), by) ? all.items() : List.<Duty>of())
                        .stream().filter(duty -> state.map(duty::is).orElse(true)).toList();
        List<Duty> rest =
                after.map(
                                last ->
                                        wanted.stream()
                                                .dropWhile(d -> !d.asked().id().equals(last))
                                                .skip(1)
                                                .toList())
                        .orElse(wanted);
        List<Duty> page = rest.stream().limit(most).toList();
        LikeTasks unlinked = new LikeTasks(all.unlinked());
        return new Page(
                all.parent().map(PlanLine::id),
                page.stream().map(d -> DutyView.of(d, unlinked, messages, reader)).toList(),
                rest.size() > most ? Optional.of(page.getLast().asked().id()) : Optional.empty(),
                wanted.size());
    }

    /** A task of the plan carries the duty out. */
    @PostMapping("/{task}/link")
    ResponseEntity<DutyAnswer> link(
            @PathVariable String id,
            @PathVariable String task,
            @RequestBody NewLink link,
            Command by) {
        Duties.Of all = duties.of(id, by.actor());
        Duty duty = duty(all, task, by);
        boolean own =
                all.unlinked().stream().map(TaskLine::id).anyMatch(link.task()::equals)
                        || all.items().stream()
                                .flatMap(one -> one.by().stream())
                                .anyMatch(one -> one.id().equals(link.task()));
        return decide(
                all,
                duty,
                answer -> {
                    Decision<DutyAnswer> decision = answer.link(link.task(), by);
                    return own || !(decision instanceof Decision.Accepted<DutyAnswer>)
                            ? decision
                            : Decision.refuse(
                                    "request.invalid",
                                    FieldFault.at("/task", "cascade.task-not-of-plan"));
                },
                by);
    }

    @PostMapping("/{task}/link/removal")
    ResponseEntity<DutyAnswer> unlink(
            @PathVariable String id,
            @PathVariable String task,
            @RequestBody NewLink link,
            Command by) {
        Duties.Of all = duties.of(id, by.actor());
        return decide(all, duty(all, task, by), answer -> answer.unlink(link.task(), by), by);
    }

    /** It need not be carried out in this plan. */
    @PostMapping("/{task}/waiver")
    ResponseEntity<DutyAnswer> waive(
            @PathVariable String id,
            @PathVariable String task,
            @RequestBody NewReason why,
            Command by) {
        Duties.Of all = duties.of(id, by.actor());
        String reason = TypedText.clean(why.reason());
        return decide(all, duty(all, task, by), answer -> answer.waive(reason, by), by);
    }

    @PostMapping("/{task}/waiver/withdrawal")
    ResponseEntity<DutyAnswer> withdraw(
            @PathVariable String id,
            @PathVariable String task,
            @RequestBody NewReason why,
            Command by) {
        Duties.Of all = duties.of(id, by.actor());
        String reason = TypedText.clean(why.reason());
        return decide(all, duty(all, task, by), answer -> answer.withdrawWaiver(reason, by), by);
    }

    private static Duty duty(Duties.Of all, String task, Command by) {
        return (ReadPlans.showsDuties(all.plan(), by.actor()) ? all.items() : List.<Duty>of())
                .stream()
                        .filter(one -> one.asked().id().equals(task))
                        .findFirst()
                        .orElseThrow(Problem::notFound);
    }

    private ResponseEntity<DutyAnswer> decide(
            Duties.Of all,
            Duty duty,
            Function<DutyAnswer, Decision<DutyAnswer>> decision,
            Command by) {
        DutyAnswer none = DutyAnswer.of(all.plan(), all.parent().orElseThrow().id(), duty.asked());
        return Answers.changed(answers.decide(none, decision, by), stored -> stored.state());
    }
}
