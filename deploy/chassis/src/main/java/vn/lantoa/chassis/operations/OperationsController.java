package vn.lantoa.chassis.operations;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.http.Limits;
import vn.lantoa.chassis.listener.DeadLetters;
import vn.lantoa.chassis.listener.Dispatcher;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.chassis.relay.ParkedAggregates;

/** What went wrong and waits for an operator; without any content. */
@RestController
@RequestMapping("/operations")
public final class OperationsController {

    /** What running a dead letter again came to. */
    public record Rerun(boolean handled) {}

    private final DeadLetters deadLetters;
    private final Dispatcher dispatcher;
    private final ParkedAggregates parked;

    public OperationsController(
            DeadLetters deadLetters, Dispatcher dispatcher, ParkedAggregates parked) {
        this.deadLetters = deadLetters;
        this.dispatcher = dispatcher;
        this.parked = parked;
    }

    @GetMapping("/dead-letters")
    public Page<DeadLetters.DeadLetter> deadLetters(
            Actor by, @RequestParam Optional<Integer> limit, @RequestParam Optional<String> after) {
        onlyOperators(by);
        return deadLetters.list(Limits.of(limit), after);
    }

    /** Handles it again where it failed; 404 when there is none. */
    @PostMapping("/dead-letters/{topic}/{partition}/{offset}/rerun")
    public Rerun rerun(
            Actor by,
            @PathVariable String topic,
            @PathVariable int partition,
            @PathVariable long offset) {
        onlyOperators(by);
        return dispatcher
                .runAgain(topic + "/" + partition + "/" + offset)
                .map(Rerun::new)
                .orElseThrow(Problem::notFound);
    }

    @GetMapping("/parked")
    public Page<ParkedAggregates.Parked> parked(Actor by, @RequestParam Optional<Integer> limit) {
        onlyOperators(by);
        List<ParkedAggregates.Parked> found = parked.list(Limits.of(limit));
        return new Page<>(found, Optional.empty());
    }

    /** Gives a parked aggregate back to the relay; 404 when it is not parked. */
    @PostMapping("/parked/{id}/release")
    public void release(Actor by, @PathVariable String id) {
        onlyOperators(by);
        if (!parked.release(id)) {
            throw Problem.notFound();
        }
    }

    private static void onlyOperators(Actor by) {
        if (!by.isAnyOf(Role.OPERATOR, Role.ADMIN)) {
            throw Problem.of(HttpStatus.FORBIDDEN, "role.missing");
        }
    }
}
