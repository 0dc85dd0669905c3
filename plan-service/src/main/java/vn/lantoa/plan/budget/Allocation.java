package vn.lantoa.plan.budget;

import java.util.Optional;
import vn.lantoa.plan.events.BudgetAllocationFacts;

/**
 * What of a line is for a task, a unit, or both.
 *
 * @param amount whole VND; 0 when it was taken back
 */
record Allocation(String id, Optional<String> task, Optional<String> unit, long amount) {

    Allocation of(long other) {
        return new Allocation(id, task, unit, other);
    }

    BudgetAllocationFacts facts(long spent) {
        return new BudgetAllocationFacts(id, task, unit, amount, spent);
    }
}
