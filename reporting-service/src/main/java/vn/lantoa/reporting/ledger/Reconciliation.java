package vn.lantoa.reporting.ledger;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import vn.lantoa.reporting.period.Days;

/**
 * Compares balances with what they are folded from. Both come in the order of the balances' ids and
 * are read side by side, so a page needs the memory of one balance.
 */
@Component
final class Reconciliation {

    /** Which balances to compare: days with entries, or months with days. */
    enum Compared {
        DAYS,
        MONTHS
    }

    /**
     * @param balance id of the balance
     * @param expected what its parts come to; empty for a balance without any part
     * @param found what the balance says; empty where there is none
     */
    record Difference(String balance, Optional<Sum> expected, Optional<Sum> found) {}

    record Sum(long amount, long entries) {

        static Sum of(Tally tally) {
            return new Sum(tally.amount(), tally.entries());
        }
    }

    /**
     * @param compared how many balances this page looked at
     * @param items those that differ; none is expected
     * @param next where to go on; empty when the period is through
     */
    record Findings(int compared, List<Difference> items, Optional<String> next) {}

    private final LedgerStore store;

    Reconciliation(MongoDatabase database) {
        store = LedgerStore.in(database);
    }

    /** The next {@code limit} balances of the period after the one named. */
    Findings compare(
            String organisation, Compared what, Days days, int limit, Optional<String> after) {
        return switch (what) {
            case DAYS ->
                    compare(
                            store.days(),
                            new Keys(
                                    organisation,
                                    days.from().toString(),
                                    days.until().toString(),
                                    after),
                            limit);
            case MONTHS ->
                    compare(
                            store.months(),
                            new Keys(
                                    organisation,
                                    BalanceKey.month(days.from()),
                                    BalanceKey.month(days.last().plusMonths(1)),
                                    after),
                            limit);
        };
    }

    private record Keys(String organisation, String from, String until, Optional<String> after) {

        Bson in(String field) {
            Bson range = BalanceKey.range(field, organisation, from, until);
            return after.map(key -> and(range, gt(field, key))).orElse(range);
        }
    }

    private static Findings compare(Level level, Keys keys, int limit) {
        List<Difference> differences = new ArrayList<>();
        int compared = 0;
        Optional<String> last = Optional.empty();
        try (Run expected = run(level.tallied(keys.in(level.belongsTo())), level.belongsTo());
                Run found = run(level.balances().find(keys.in("_id")), "_id")) {
            while (true) {
                Optional<String> key = lower(expected.key(), found.key());
                if (key.isEmpty() || compared == limit) {
                    return new Findings(compared, differences, key.isEmpty() ? key : last);
                }
                Optional<Sum> should = expected.take(key.get());
                Optional<Sum> is = found.take(key.get());
                if (!should.equals(is)) {
                    differences.add(new Difference(key.get(), should, is));
                }
                compared++;
                last = key;
            }
        }
    }

    private static Run run(FindIterable<BsonDocument> documents, String field) {
        return new Run(documents.sort(ascending(field)).iterator(), field);
    }

    /** The lower one in the order of the store, which is that of the bytes. */
    private static Optional<String> lower(Optional<String> a, Optional<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.or(() -> b);
        }
        byte[] first = a.get().getBytes(StandardCharsets.UTF_8);
        byte[] second = b.get().getBytes(StandardCharsets.UTF_8);
        return Arrays.compareUnsigned(first, second) <= 0 ? a : b;
    }

    /** A run through documents in the order of one field. */
    private static final class Run implements AutoCloseable {
        private final MongoCursor<BsonDocument> documents;
        private final String field;
        private Optional<BsonDocument> head;

        Run(MongoCursor<BsonDocument> documents, String field) {
            this.documents = documents;
            this.field = field;
            this.head = following();
        }

        private Optional<BsonDocument> following() {
            return documents.hasNext() ? Optional.of(documents.next()) : Optional.empty();
        }

        Optional<String> key() {
            return head.map(document -> document.getString(field).getValue());
        }

        /** The sum of all that stand under a key; empty when it is not the next one. */
        Optional<Sum> take(String key) {
            Tally tally = Tally.NOTHING;
            while (head.isPresent() && key().filter(key::equals).isPresent()) {
                tally = tally.plus(Tally.of(head.get()));
                head = following();
            }
            return tally.entries() == 0 ? Optional.empty() : Optional.of(Sum.of(tally));
        }

        @Override
        public void close() {
            documents.close();
        }
    }
}
