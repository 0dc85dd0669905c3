package vn.lantoa.plan.dispatch;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.http.Answers;
import vn.lantoa.chassis.http.Limits;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.plan.Plans;

/** {@code /dispatches}: documents on their way; enter, send, log receipts, confirm, file. */
@RestController
final class DispatchController {

    private final Dispatches dispatches;
    private final DispatchDesk desk;
    private final Plans plans;

    DispatchController(Dispatches dispatches, DispatchDesk desk, Plans plans) {
        this.dispatches = dispatches;
        this.desk = desk;
        this.plans = plans;
    }

    /** What was sent out of a plan: itself, and what became of it. */
    @GetMapping("/plans/{id}/dispatches")
    Page<DispatchView> ofPlan(
            @PathVariable String id,
            @RequestParam Optional<Integer> limit,
            @RequestParam Optional<String> after,
            Actor by) {
        if (plans.document(id, by).isEmpty()) {
            throw Problem.notFound();
        }
        return list(Optional.of(id), Optional.empty(), false, limit, after, by);
    }

    /**
     * The newest first.
     *
     * @param state some recipient's; for a unit's people their unit's
     * @param outside true: only what goes to somebody outside
     */
    @GetMapping("/dispatches")
    Page<DispatchView> list(
            @RequestParam Optional<String> plan,
            @RequestParam Optional<Addressee.State> state,
            @RequestParam(defaultValue = "false") boolean outside,
            @RequestParam Optional<Integer> limit,
            @RequestParam Optional<String> after,
            Actor by) {
        return dispatches
                .list(
                        Dispatches.newest(Limits.of(limit), after).where("plan", plan),
                        state,
                        outside,
                        by)
                .map(view(by));
    }

    @GetMapping("/dispatches/{id}")
    ResponseEntity<DispatchView> find(@PathVariable String id, Actor by) {
        return dispatches
                .find(id, by)
                .map(found -> Answers.found(found, view(by)))
                .orElseThrow(Problem::notFound);
    }

    @PostMapping("/dispatches")
    ResponseEntity<DispatchView> enter(@RequestBody NewDispatch wanted, Command by) {
        return Answers.created(desk.enter(wanted, by), "/dispatches", view(by.actor()));
    }

    @PostMapping("/dispatches/{id}/recipients")
    ResponseEntity<DispatchView> add(
            @PathVariable String id, @RequestBody NewDispatch.NewRecipient one, Command by) {
        return Answers.changed(desk.add(id, one, by), view(by.actor()));
    }

    @PostMapping("/dispatches/{id}/recipients/{recipient}/sending")
    ResponseEntity<DispatchView> send(
            @PathVariable String id,
            @PathVariable String recipient,
            @RequestBody NewDispatch.NewSending sending,
            Command by) {
        return Answers.changed(desk.send(id, recipient, sending, by), view(by.actor()));
    }

    @PostMapping("/dispatches/{id}/recipients/{recipient}/receipt")
    ResponseEntity<DispatchView> receive(
            @PathVariable String id,
            @PathVariable String recipient,
            @RequestBody NewDispatch.NewReceipt receipt,
            Command by) {
        return Answers.changed(desk.receive(id, recipient, receipt, by), view(by.actor()));
    }

    /** For the unit whoever asks works in. */
    @PostMapping("/dispatches/{id}/acknowledgements")
    ResponseEntity<DispatchView> acknowledge(@PathVariable String id, Command by) {
        return Answers.changed(desk.acknowledge(id, by), view(by.actor()));
    }

    @PostMapping("/dispatches/{id}/filing")
    ResponseEntity<DispatchView> file(
            @PathVariable String id, @RequestBody NewDispatch.NewFiling filing, Command by) {
        return Answers.changed(desk.file(id, filing, by), view(by.actor()));
    }

    private static Function<Stored<Dispatch>, DispatchView> view(Actor reader) {
        return stored -> DispatchView.of(stored, reader);
    }
}
