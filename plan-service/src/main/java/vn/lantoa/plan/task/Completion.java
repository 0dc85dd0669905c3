package vn.lantoa.plan.task;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.lantoa.plan.events.EvidenceFacts;
import vn.lantoa.plan.events.TaskResult;

/**
 * When and how a task was done.
 *
 * @param deliverable what was delivered
 * @param quantityDone how much of what was asked, in the unit it was asked in
 */
record Completion(
        LocalDate on,
        List<Evidence> evidence,
        Optional<String> note,
        Optional<String> deliverable,
        Optional<BigDecimal> quantityDone) {

    Completion {
        evidence = List.copyOf(evidence);
    }

    /** Done on a day, and nothing but the proof of it is said. */
    static Completion provenBy(List<Evidence> evidence, LocalDate on) {
        return new Completion(on, evidence, Optional.empty(), Optional.empty(), Optional.empty());
    }

    Completion on(LocalDate day) {
        return new Completion(day, evidence, note, deliverable, quantityDone);
    }

    List<EvidenceFacts> evidenceFacts() {
        return evidence.stream().map(Evidence::facts).toList();
    }

    Optional<Quantity> quantity(Optional<Quantity> asked) {
        return asked.flatMap(
                quantity -> quantityDone.map(done -> new Quantity(done, quantity.unit())));
    }

    Optional<TaskResult> result(Optional<Quantity> asked) {
        return note.isEmpty() && deliverable.isEmpty() && quantityDone.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new TaskResult(note, deliverable, quantity(asked).map(Quantity::facts)));
    }
}
