package vn.lantoa.plan.budget;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.problem.Messages;

/**
 * A line as programs see it; money is whole VND. A unit sees its own allocations and spendings, and
 * no sum of others.
 *
 * @param text as it is printed, e.g. {@code trong nguồn CCHC năm 2023}
 * @param unallocated what may still be given out; absent where no sum is set
 * @param left of the sum; absent where none is set
 * @param spendings the newest; all are under {@code /budget/{id}/spendings}
 */
record BudgetView(
        String id,
        String plan,
        String source,
        Optional<String> sourceKind,
        int year,
        Optional<String> basis,
        String text,
        Optional<Long> amount,
        Optional<Long> allocated,
        Optional<Long> spent,
        Optional<Long> unallocated,
        Optional<Long> left,
        List<AllocationView> allocations,
        List<Spending> spendings,
        int spendingCount,
        long version,
        OffsetDateTime changedAt) {

    private static final int NEWEST = 20;

    /**
     * @param left of it
     */
    record AllocationView(
            String id,
            Optional<String> task,
            Optional<String> unit,
            long amount,
            long spent,
            long left) {}

    /** Who reads it, and in which language. */
    record Reading(Actor reader, Locale language, Messages messages) {

        BudgetView of(Stored<BudgetLine> stored) {
            return BudgetView.of(stored, this);
        }

        /** As a document says it. */
        String text(BudgetLine line) {
            String source = line.grant().inFull();
            return line.amount()
                    .filter(sum -> BudgetLine.seesAll(reader))
                    .map(sum -> messages.text(language, "budget.printed-sum", sum, source))
                    .orElseGet(() -> messages.text(language, "budget.printed-source", source));
        }
    }

    private static BudgetView of(Stored<BudgetLine> stored, Reading reading) {
        BudgetLine line = stored.state();
        BudgetLine.Grant grant = line.grant();
        boolean all = BudgetLine.seesAll(reading.reader());
        OptionalLong free = line.free();
        List<Spending> spendings = spendings(line, reading.reader());
        return new BudgetView(
                line.id(),
                grant.plan(),
                grant.source(),
                grant.kind(),
                grant.year(),
                grant.basis(),
                reading.text(line),
                line.amount().filter(sum -> all),
                only(all, line.allocated()),
                only(all, line.spent()),
                only(all && free.isPresent(), free.orElse(0)),
                line.amount().filter(sum -> all).map(sum -> sum - line.spent()),
                allocations(line, reading.reader()),
                spendings.stream().limit(NEWEST).toList(),
                spendings.size(),
                stored.version(),
                OffsetDateTime.ofInstant(stored.changedAt(), DomainClock.ZONE));
    }

    static List<AllocationView> allocations(BudgetLine line, Actor reader) {
        return line.allocations().stream()
                .filter(one -> Expense.sees(one.unit(), reader))
                .map(
                        one -> {
                            long spent = line.spentOf(one);
                            return new AllocationView(
                                    one.id(),
                                    one.task(),
                                    one.unit(),
                                    one.amount(),
                                    spent,
                                    one.amount() - spent);
                        })
                .toList();
    }

    /** The newest first. */
    static List<Spending> spendings(BudgetLine line, Actor reader) {
        return line.spendings().reversed().stream()
                .filter(one -> Expense.sees(one.unit(), reader))
                .toList();
    }

    private static Optional<Long> only(boolean known, long sum) {
        return known ? Optional.of(sum) : Optional.empty();
    }
}
