package vn.lantoa.reporting.ledger;

import java.util.List;
import vn.lantoa.chassis.listener.Additive;

/**
 * Books the events of a family into the ledger, and has the balances they touch folded anew. What
 * an event books is each feature's own pure function.
 */
public abstract class Booking<E> implements Additive<E, Entry> {

    private final Class<E> events;
    private final Balances balances;

    protected Booking(Class<E> events, Balances balances) {
        this.events = events;
        this.balances = balances;
    }

    @Override
    public final Class<E> listensTo() {
        return events;
    }

    @Override
    public final String collection() {
        return Entry.COLLECTION;
    }

    @Override
    public final void added(List<Entry> batch) {
        balances.refresh(batch);
    }
}
