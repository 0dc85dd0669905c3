package vn.lantoa.reporting.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.event.EventHead;
import vn.lantoa.plan.events.BudgetAdjusted;
import vn.lantoa.plan.events.BudgetAllocated;
import vn.lantoa.plan.events.BudgetAllocationAdjusted;
import vn.lantoa.plan.events.BudgetEvent;
import vn.lantoa.plan.events.BudgetFacts;
import vn.lantoa.plan.events.BudgetLineOpened;
import vn.lantoa.plan.events.BudgetSpendingFacts;
import vn.lantoa.plan.events.BudgetSpendingReversed;
import vn.lantoa.plan.events.BudgetSpent;
import vn.lantoa.reporting.ledger.Balances;
import vn.lantoa.reporting.ledger.Booking;
import vn.lantoa.reporting.ledger.Entry;

/** Books money, in whole VND, by the kind of source it comes from. */
@Component
final class BudgetEntries extends Booking<BudgetEvent> {

    /** What the lines of a year amount to, on the year's first day; of no unit. */
    static final String GRANTED = "budget.granted";

    /** What was spent of them, on its day, by the unit that spent it where that is known. */
    static final String SPENT = "budget.spent";

    BudgetEntries(Balances balances) {
        super(BudgetEvent.class, balances);
    }

    @Override
    public List<Entry> entries(BudgetEvent event, EventHead head) {
        return booked(event, head);
    }

    /** What an event books, and nothing else: it depends on nothing but the event. */
    static List<Entry> booked(BudgetEvent event, EventHead head) {
        return switch (event) {
            case BudgetLineOpened(var line) -> granted(head, line, Optional.empty());
            case BudgetAdjusted adjusted ->
                    granted(head, adjusted.budget(), adjusted.previousAmount());
            case BudgetSpent spent -> List.of(spent(head, spent.budget(), spent.spending(), +1));
            // On the day of what is taken back, whenever that was noticed.
            case BudgetSpendingReversed reversed ->
                    List.of(spent(head, reversed.budget(), reversed.spending(), -1));
            // Who may spend it changes neither what there is nor what is spent.
            case BudgetAllocated(var line, var allocation) -> List.of();
            case BudgetAllocationAdjusted adjusted -> List.of();
        };
    }

    private static List<Entry> granted(EventHead head, BudgetFacts line, Optional<Long> before) {
        LocalDate day = LocalDate.of(line.year(), 1, 1);
        Entry.Dimensions by = by(line, Entry.Dimensions.NO_UNIT);
        List<Entry> entries = new ArrayList<>();
        before.map(sum -> Entry.of(head, 1, GRANTED, day, by, -sum)).ifPresent(entries::add);
        line.amount().map(sum -> Entry.of(head, 2, GRANTED, day, by, sum)).ifPresent(entries::add);
        return entries;
    }

    private static Entry spent(
            EventHead head, BudgetFacts line, BudgetSpendingFacts spending, long sign) {
        Entry.Dimensions by = by(line, spending.unit().orElse(Entry.Dimensions.NO_UNIT));
        return Entry.of(head, 1, SPENT, spending.id(), spending.on(), by, sign * spending.amount());
    }

    private static Entry.Dimensions by(BudgetFacts line, String unit) {
        return new Entry.Dimensions(
                unit,
                Optional.of(line.plan()),
                Optional.empty(),
                line.sourceKind().map(kind -> new Entry.Sort(kind, Optional.empty())));
    }
}
