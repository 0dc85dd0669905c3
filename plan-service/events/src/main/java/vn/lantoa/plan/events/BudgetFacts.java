package vn.lantoa.plan.events;

import java.util.Optional;

/**
 * A line of the budget as it is after the event. Money is whole VND.
 *
 * @param id the event's subject
 * @param plan id of the plan it pays for
 * @param source where the money comes from, e.g. {@code nguồn kinh phí CCHC năm 2023}
 * @param sourceKind of the source, e.g. {@code ADMINISTRATIVE_REFORM}; more may come
 * @param amount absent where no sum is set
 * @param allocated to tasks and units
 * @param spent reversed spendings not counted
 * @param basis the document it is granted by
 */
public record BudgetFacts(
        String id,
        String plan,
        String source,
        Optional<String> sourceKind,
        Integer year,
        Optional<Long> amount,
        Long allocated,
        Long spent,
        Optional<String> basis) {}
