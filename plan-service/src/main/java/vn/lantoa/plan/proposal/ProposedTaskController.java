package vn.lantoa.plan.proposal;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.http.Limits;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Messages;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.deadline.DeadlineView;

/** {@code /plans/{id}/proposed-tasks}: what a plan seems to ask of whom; taken or not, in bulk. */
@RestController
@RequestMapping("/plans/{id}/proposed-tasks")
final class ProposedTaskController {

    /**
     * A proposal as programs see it.
     *
     * @param task id of the task it became
     * @param series id of the series it became
     */
    record ProposalView(
            String id,
            Fate.State state,
            Optional<String> task,
            Optional<String> series,
            String title,
            String words,
            Optional<String> group,
            Optional<String> lead,
            List<String> partners,
            DeadlineView due,
            Optional<String> deliverable,
            String node,
            ProposedTask.Origin origin) {

        static ProposalView of(ProposedTask task, Fate fate) {
            return new ProposalView(
                    task.id(),
                    fate.state(),
                    fate.task(),
                    fate.series(),
                    task.title(),
                    task.words(),
                    task.group(),
                    task.lead(),
                    task.partners(),
                    DeadlineView.of(task.due()),
                    task.deliverable(),
                    task.node(),
                    task.origin());
        }
    }

    record Acceptances(@NotEmpty @Size(max = 200) List<@NotNull Acceptance> items) {}

    record Rejected(
            @NotEmpty @Size(max = 200) List<@NotNull String> proposals,
            Optional<@Size(min = 1, max = 1000) String> reason) {}

    /** It became a task, or a series of tasks. */
    record AcceptedView(String proposal, Optional<String> task, Optional<String> series) {}

    record ErrorView(String pointer, String code, String message) {}

    record RefusedView(String proposal, List<ErrorView> errors) {}

    /** Each item is in one of both. */
    record AcceptanceView(List<AcceptedView> accepted, List<RefusedView> refused) {}

    private final Proposals proposals;
    private final Messages messages;

    ProposedTaskController(Proposals proposals, Messages messages) {
        this.proposals = proposals;
        this.messages = messages;
    }

    /** In the document's order. */
    @GetMapping
    Page<ProposalView> list(
            @PathVariable String id,
            @RequestParam Optional<Integer> limit,
            @RequestParam Optional<String> after,
            Actor by) {
        List<ProposedTask> all = proposals.of(id, by);
        int from = Math.min(after.map(ProposedTaskController::index).orElse(0), all.size());
        int to = Math.min(from + Limits.of(limit), all.size());
        List<ProposedTask> shown = all.subList(from, to);
        Map<String, Fate> fates = proposals.fates(id, shown, by);
        return new Page<>(
                shown.stream()
                        .map(
                                task ->
                                        ProposalView.of(
                                                task, fates.getOrDefault(task.id(), Fate.OPEN)))
                        .toList(),
                to < all.size() ? Optional.of(Integer.toString(to)) : Optional.empty());
    }

    private static int index(String after) {
        try {
            return Integer.parseUnsignedInt(after);
        } catch (NumberFormatException e) {
            throw Problem.of(HttpStatus.BAD_REQUEST, "cursor.malformed");
        }
    }

    /** Makes tasks of proposals; one at fault is named, the others are taken. */
    @PostMapping("/acceptance")
    AcceptanceView accept(
            @PathVariable String id, @RequestBody Acceptances wanted, Command by, Locale reader) {
        List<AcceptedView> accepted = new ArrayList<>();
        List<RefusedView> refused = new ArrayList<>();
        List<Proposals.Result> results = proposals.accept(id, wanted.items(), by);
        for (int i = 0; i < results.size(); i++) {
            String item = "/items/" + i;
            switch (results.get(i)) {
                case Proposals.Result.Accepted(var proposal, var fate) ->
                        accepted.add(new AcceptedView(proposal, fate.task(), fate.series()));
                case Proposals.Result.Refused(var proposal, var faults) ->
                        refused.add(
                                new RefusedView(
                                        proposal,
                                        faults.stream()
                                                .map(fault -> error(item, fault, reader))
                                                .toList()));
            }
        }
        return new AcceptanceView(accepted, refused);
    }

    private ErrorView error(String item, FieldFault fault, Locale reader) {
        return new ErrorView(
                item + fault.pointer(),
                fault.code(),
                messages.text(reader, fault.code(), fault.arguments().toArray()));
    }

    /** Sets proposals aside; accepted later they are tasks all the same. */
    @PostMapping("/rejection")
    Rejected reject(@PathVariable String id, @RequestBody Rejected unwanted, Command by) {
        proposals.reject(id, unwanted.proposals(), unwanted.reason(), by);
        return unwanted;
    }
}
