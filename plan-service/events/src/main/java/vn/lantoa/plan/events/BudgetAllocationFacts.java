package vn.lantoa.plan.events;

import java.util.Optional;

/**
 * What of a line is for a task, a unit, or both.
 *
 * @param id within the line
 * @param amount whole VND; 0 when it was taken back
 * @param spent of it
 */
public record BudgetAllocationFacts(
        String id, Optional<String> task, Optional<String> unit, Long amount, Long spent) {}
