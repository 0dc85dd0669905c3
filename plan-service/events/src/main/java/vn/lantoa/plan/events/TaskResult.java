package vn.lantoa.plan.events;

import java.util.Optional;

/**
 * What came of a task, beside its evidence.
 *
 * @param deliverable what was delivered (sản phẩm)
 * @param quantityDone how much of what was asked, in the task's own unit
 */
public record TaskResult(
        Optional<String> note,
        Optional<String> deliverable,
        Optional<QuantityFacts> quantityDone) {}
