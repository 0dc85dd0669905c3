package vn.lantoa.reporting.ledger;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/**
 * An instance of the service that takes in batches one small step at a time, so that a test decides
 * what happens between any two of them. Its steps are those of the listener and of {@link
 * Balances#refresh}, which is what {@code BalancesIT} makes sure of.
 */
final class Instance {

    private enum Step {
        INSERT_SOME,
        INSERT_ALL,
        FOLD_DAYS,
        KEEP_DAYS,
        FOLD_MONTHS,
        KEEP_MONTHS
    }

    private final LedgerStore store;
    private final Random random;
    private final Deque<List<Entry>> deliveries = new ArrayDeque<>();
    private int done;
    private List<Balance> folded = List.of();

    Instance(LedgerStore store, Random random) {
        this.store = store;
        this.random = random;
    }

    void deliver(List<Entry> batch) {
        deliveries.add(batch);
    }

    boolean isIdle() {
        return deliveries.isEmpty();
    }

    /** Dies where it is: what it was at is delivered again from the start, to whomever. */
    List<Entry> crash() {
        done = 0;
        folded = List.of();
        return deliveries.remove();
    }

    void step() {
        List<Entry> batch = deliveries.element();
        switch (Step.values()[done]) {
            case INSERT_SOME ->
                    TestStore.insert(store, batch.subList(0, random.nextInt(batch.size() + 1)));
            case INSERT_ALL -> TestStore.insert(store, batch);
            case FOLD_DAYS -> folded = store.days().fold(Balances.daysOf(batch));
            case KEEP_DAYS -> store.days().keep(folded);
            case FOLD_MONTHS -> folded = store.months().fold(Balances.monthsOf(batch));
            case KEEP_MONTHS -> store.months().keep(folded);
        }
        done++;
        if (done == Step.values().length) {
            crash(); // nothing is left to do for it
        }
    }
}
