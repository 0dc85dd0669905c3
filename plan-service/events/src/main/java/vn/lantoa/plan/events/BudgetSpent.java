package vn.lantoa.plan.events;

import java.util.List;

/** Money was spent, on the day it names. */
public record BudgetSpent(
        BudgetFacts budget, BudgetSpendingFacts spending, List<EvidenceFacts> evidence)
        implements BudgetEvent {

    public BudgetSpent {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }
}
