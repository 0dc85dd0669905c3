package vn.lantoa.plan.trace;

import java.util.Locale;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.http.Limits;
import vn.lantoa.chassis.problem.Messages;

/** {@code /plans/{id}/trace}: objective – target – topic – task – evidence, and back. */
@RestController
final class TraceController {

    private final Traces traces;
    private final Messages messages;

    TraceController(Traces traces, Messages messages) {
        this.traces = traces;
        this.messages = messages;
    }

    /** From one end: an objective's, target's or task's id, a topic's or unit's code. */
    @GetMapping("/plans/{id}/trace")
    Trace trace(
            @PathVariable String id,
            @RequestParam Optional<String> objective,
            @RequestParam Optional<String> target,
            @RequestParam Optional<String> topic,
            @RequestParam Optional<String> task,
            @RequestParam Optional<String> unit,
            @RequestParam Optional<Integer> limit,
            @RequestParam Optional<String> after,
            Actor by,
            Locale reader) {
        return traces.of(
                id,
                new TraceQuestion(objective, target, topic, task, unit),
                Limits.of(limit),
                after,
                by,
                new BrokenRules(messages, reader));
    }
}
