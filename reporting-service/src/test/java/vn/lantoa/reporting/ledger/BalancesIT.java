package vn.lantoa.reporting.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.junit.jupiter.api.Test;
import vn.lantoa.reporting.task.Histories;

/** Balances on a real store: the guard, and the races around it. */
class BalancesIT {

    private final MongoDatabase database = TestStore.fresh();
    private final LedgerStore store = LedgerStore.in(database);
    private final Balances balances = new Balances(database);

    private final List<Entry> entries =
            Histories.of("SNgV", 20, new Random(1)).stream().flatMap(List::stream).toList();
    private final Balance day = Balance.ofDay(entries.getFirst());

    @Test
    void aBatchThatIsStoredIsInTheBalancesOfItsDaysAndMonths() {
        TestStore.insert(store, entries);

        balances.refresh(entries);

        assertThat(count(store.days())).isEqualTo(Balances.daysOf(entries).size());
        assertThat(count(store.months())).isEqualTo(Balances.monthsOf(entries).size());
        assertThat(entriesIn(store.days())).isEqualTo(entries.size());
        assertThat(entriesIn(store.months())).isEqualTo(entries.size());
    }

    @Test
    void theSameBatchAgainHealsWhatACrashLeftUndone() {
        TestStore.insert(store, entries); // and it died before anything was folded

        TestStore.insert(store, entries);
        balances.refresh(entries);

        assertThat(entriesIn(store.days())).isEqualTo(entries.size());
    }

    @Test
    void aMonthIsHealedAlsoWhenItsDaysWereKeptBeforeTheCrash() {
        TestStore.insert(store, entries);
        store.days().keep(store.days().fold(Balances.daysOf(entries)));

        balances.refresh(entries);

        assertThat(entriesIn(store.months())).isEqualTo(entries.size());
    }

    @Test
    void aBalanceIsNotReplacedByOneOfFewerEntries() {
        store.days().keep(List.of(day.with(tally(7, 5))));

        store.days().keep(List.of(day.with(tally(3, 4))));

        assertThat(kept()).isEqualTo(tally(7, 5));
    }

    @Test
    void aBalanceIsReplacedByOneOfMoreEntriesWhateverItsAmount() {
        store.days().keep(List.of(day.with(tally(7, 5))));

        store.days().keep(List.of(day.with(tally(-2, 6))));

        assertThat(kept()).isEqualTo(tally(-2, 6));
    }

    @Test
    void ofTwoThatInsertAtTheSameTimeTheOneThatSawMoreStaysEvenIfItLosesTheRace() {
        Level slower = losingTheRace(store.days(), day.with(tally(1, 1)));

        slower.keep(List.of(day.with(tally(2, 2))));

        assertThat(kept()).isEqualTo(tally(2, 2));
    }

    @Test
    void ofTwoThatInsertAtTheSameTimeTheOneThatSawLessGivesWay() {
        Level slower = losingTheRace(store.days(), day.with(tally(2, 2)));

        slower.keep(List.of(day.with(tally(1, 1))));

        assertThat(kept()).isEqualTo(tally(2, 2));
    }

    @Test
    void aRefusalOfTheStoreThatIsNoRaceIsNotSwallowed() {
        store.days().keep(List.of(day.with(tally(1, 1))));
        Level broken =
                new Level(
                        store.days().parts(),
                        "balance",
                        store.days().tallied(),
                        database.getCollection("$refused", BsonDocument.class));

        assertThatThrownBy(() -> broken.keep(List.of(day.with(tally(2, 2)))))
                .isInstanceOf(MongoException.class);
    }

    @Test
    void manyInstancesAtTheSameKeysEndUpWithEverything() throws Exception {
        List<Callable<Void>> instances =
                IntStream.range(0, 8)
                        .<Callable<Void>>mapToObj(n -> () -> takeInEvery(8, n))
                        .toList();

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var instance : threads.invokeAll(instances)) {
                instance.get();
            }
        }

        assertThat(entriesIn(store.days())).isEqualTo(entries.size());
        assertThat(entriesIn(store.months())).isEqualTo(entries.size());
    }

    private Void takeInEvery(int step, int offset) {
        for (int i = offset; i < entries.size(); i += step) {
            List<Entry> batch = List.of(entries.get(i));
            TestStore.insert(store, batch);
            balances.refresh(batch);
        }
        return null;
    }

    /**
     * A level whose first write meets what a server meets in a race: nothing matched, so it set out
     * to insert, and meanwhile another instance has inserted. The error is the store's own.
     */
    @SuppressWarnings("unchecked")
    private static Level losingTheRace(Level level, Balance winner) {
        boolean[] raced = {false};
        MongoCollection<BsonDocument> racing =
                (MongoCollection<BsonDocument>)
                        Proxy.newProxyInstance(
                                BalancesIT.class.getClassLoader(),
                                new Class<?>[] {MongoCollection.class},
                                (proxy, method, arguments) -> {
                                    if (method.getName().equals("bulkWrite") && !raced[0]) {
                                        raced[0] = true;
                                        level.keep(List.of(winner));
                                        BsonDocument same =
                                                new BsonDocument(
                                                        "_id", new BsonString(winner.id()));
                                        return level.balances()
                                                .bulkWrite(List.of(new InsertOneModel<>(same)));
                                    }
                                    try {
                                        return method.invoke(level.balances(), arguments);
                                    } catch (InvocationTargetException e) {
                                        throw e.getCause();
                                    }
                                });
        return new Level(level.parts(), level.belongsTo(), level.tallied(), racing);
    }

    private Tally kept() {
        return Optional.ofNullable(
                        store.days().balances().find(Filters.eq("_id", day.id())).first())
                .map(Tally::of)
                .orElseThrow();
    }

    private static Tally tally(long amount, long entries) {
        return new Tally(amount, entries, Optional.of(Instant.parse("2023-03-01T00:00:00Z")));
    }

    private static long count(Level level) {
        return level.balances().countDocuments();
    }

    private static long entriesIn(Level level) {
        long entries = 0;
        for (BsonDocument balance : level.balances().find()) {
            entries += balance.getInt64("entries").getValue();
        }
        return entries;
    }
}
