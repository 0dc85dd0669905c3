package vn.lantoa.plan.events;

import java.util.Optional;

/**
 * The line has another sum, or one for the first time.
 *
 * @param previousAmount absent where no sum was set
 */
public record BudgetAdjusted(
        BudgetFacts budget, Optional<Long> previousAmount, String reason, Optional<String> basis)
        implements BudgetEvent {}
