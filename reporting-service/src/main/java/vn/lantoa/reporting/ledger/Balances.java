package vn.lantoa.reporting.ledger;

import com.mongodb.client.MongoDatabase;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Keeps the balances of days and months in step with the entries.
 *
 * <p>They end up right whatever crashes, is delivered twice, comes in whatever order or runs beside
 * it, because of three things:
 *
 * <ul>
 *   <li>A fold begins only after the entries that caused it are stored, and its record is
 *       acknowledged only after the fold is kept. So of all the entries of a balance, the one
 *       stored last is followed by a fold that sees all of them; if an instance dies before that
 *       fold is kept, its records come again, and so does the fold (duplicates are folded, too).
 *   <li>Entries are never changed or deleted. So no fold can count more entries than there are, and
 *       one that counts them all has the right sum.
 *   <li>A balance is never replaced by one of fewer entries. So the complete fold, once kept,
 *       stays, and an instance that was slow to write its older one does no harm.
 * </ul>
 *
 * <p>The same holds one level up: a month is folded only after its day is kept, a day once complete
 * stays so, and the number of entries in a month is complete only when it is in each of its days.
 * So the last day to become complete is followed by a complete month.
 */
@Component
public final class Balances {

    private final Level days;
    private final Level months;

    Balances(MongoDatabase database) {
        LedgerStore store = LedgerStore.in(database);
        days = store.days();
        months = store.months();
    }

    /**
     * Folds anew every balance a batch touches: one read and one write for the days, one each for
     * the months.
     *
     * @param batch entries that are stored, also those that were there before
     */
    public void refresh(List<Entry> batch) {
        days.keep(days.fold(daysOf(batch)));
        months.keep(months.fold(monthsOf(batch)));
    }

    static Collection<Balance> daysOf(List<Entry> batch) {
        return distinct(batch, Balance::ofDay);
    }

    static Collection<Balance> monthsOf(List<Entry> batch) {
        return distinct(batch, Balance::ofMonth);
    }

    private static Collection<Balance> distinct(
            List<Entry> batch, Function<Entry, Balance> touched) {
        Map<String, Balance> balances = new LinkedHashMap<>();
        for (Entry entry : batch) {
            Balance balance = touched.apply(entry);
            balances.putIfAbsent(balance.id(), balance);
        }
        return balances.values();
    }
}
