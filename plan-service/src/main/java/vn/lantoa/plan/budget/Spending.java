package vn.lantoa.plan.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.lantoa.plan.events.BudgetSpendingFacts;

/**
 * Money that was spent.
 *
 * @param allocation it is of; of the line itself without one
 * @param voucher what proves it
 * @param reversal when it was taken back
 */
record Spending(
        String id,
        Optional<String> allocation,
        Optional<String> task,
        Optional<String> unit,
        long amount,
        LocalDate on,
        Voucher voucher,
        String by,
        Optional<Reversal> reversal) {

    /**
     * @param document its number
     * @param evidence ids
     */
    record Voucher(Optional<String> document, Optional<String> note, List<String> evidence) {

        Voucher {
            evidence = List.copyOf(evidence);
        }
    }

    record Reversal(LocalDate on, String reason, String by) {}

    boolean counts() {
        return reversal.isEmpty();
    }

    Spending reversed(Reversal back) {
        return new Spending(id, allocation, task, unit, amount, on, voucher, by, Optional.of(back));
    }

    BudgetSpendingFacts facts() {
        return new BudgetSpendingFacts(
                id, allocation, task, unit, amount, on, voucher.document(), voucher.note());
    }
}
