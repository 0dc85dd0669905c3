package vn.lantoa.plan.events;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Money that was spent.
 *
 * @param id within the line
 * @param allocation id of the allocation it is of; absent when it is of the line itself
 * @param task it was spent for
 * @param unit that spent it
 * @param amount whole VND
 * @param document number of the voucher
 */
public record BudgetSpendingFacts(
        String id,
        Optional<String> allocation,
        Optional<String> task,
        Optional<String> unit,
        Long amount,
        LocalDate on,
        Optional<String> document,
        Optional<String> note) {}
