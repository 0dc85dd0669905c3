package vn.lantoa.reporting.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.bson.BsonDocument;
import vn.lantoa.reporting.article.Editions;
import vn.lantoa.reporting.period.Days;
import vn.lantoa.reporting.session.Sittings;
import vn.lantoa.reporting.task.Histories;

/**
 * Whatever the order, the batches, the duplicates and the crashes, and with two instances at it
 * step by step: every figure equals the one of each event heard once, in order.
 */
class ConvergenceIT {

    private static final int MOST_CRASHES = 8;
    private static final AtomicInteger TRIES = new AtomicInteger();

    private static final List<String> ACCOUNTS =
            List.of(
                    "task.due",
                    "task.done",
                    "task.done-on-time",
                    "article.published",
                    "article.on-topic",
                    "session.held",
                    "session.on-topic",
                    "session.missed",
                    "session.attended",
                    "staff.informed");

    private static final MongoDatabase DATABASE = TestStore.fresh();

    private final LedgerStore store = LedgerStore.in(DATABASE);
    private final Ledger ledger = new Ledger(DATABASE);
    private final Reconciliation reconciliation = new Reconciliation(DATABASE);

    private record Kept(long amount, long entries) {}

    @Property(tries = 120, shrinking = ShrinkingMode.OFF)
    void figuresAreThoseOfEachEventOnceInOrder(@ForAll long seed) {
        Random random = new Random(seed);
        String organisation = "org-" + TRIES.incrementAndGet();
        List<List<Entry>> history =
                new ArrayList<>(Histories.of(organisation, 1 + random.nextInt(8), random));
        history.addAll(Editions.of(organisation, random.nextInt(8), random));
        history.addAll(Sittings.of(organisation, random.nextInt(4), random));

        takeIn(batches(history, random), random);

        List<Entry> once = history.stream().flatMap(List::stream).toList();
        assertThat(kept(store.days(), organisation)).isEqualTo(model(once, Entry::balance));
        assertThat(kept(store.months(), organisation))
                .isEqualTo(model(once, entry -> Balance.ofMonth(entry).id()));
        for (int i = 0; i < 5; i++) {
            assertFigure(once, slice(organisation, random));
        }
        assertNothingToReconcile(organisation);
    }

    /** Any order, some events several times, batches of any size. */
    private static List<List<Entry>> batches(List<List<Entry>> history, Random random) {
        List<List<Entry>> deliveries = new ArrayList<>(history);
        history.stream().filter(event -> random.nextInt(3) == 0).forEach(deliveries::add);
        Collections.shuffle(deliveries, random);
        List<List<Entry>> batches = new ArrayList<>();
        for (List<Entry> event : deliveries) {
            if (batches.isEmpty() || random.nextInt(3) == 0) {
                batches.add(new ArrayList<>());
            }
            batches.getLast().addAll(event);
        }
        return batches;
    }

    private void takeIn(List<List<Entry>> batches, Random random) {
        List<Instance> instances =
                List.of(new Instance(store, random), new Instance(store, random));
        batches.forEach(batch -> instances.get(random.nextInt(2)).deliver(batch));
        int crashes = 0;
        while (!instances.stream().allMatch(Instance::isIdle)) {
            Instance next = instances.get(random.nextInt(2));
            if (next.isIdle()) {
                continue;
            }
            if (crashes < MOST_CRASHES && random.nextInt(10) == 0) {
                crashes++;
                instances.get(random.nextInt(2)).deliver(next.crash());
            } else {
                next.step();
            }
        }
    }

    private static Map<String, Kept> model(List<Entry> once, Function<Entry, String> key) {
        Map<String, Kept> model = new LinkedHashMap<>();
        for (Entry entry : once) {
            model.merge(
                    key.apply(entry),
                    new Kept(entry.amount(), 1),
                    (a, b) -> new Kept(a.amount() + b.amount(), a.entries() + b.entries()));
        }
        return model;
    }

    private static Map<String, Kept> kept(Level level, String organisation) {
        Map<String, Kept> kept = new LinkedHashMap<>();
        for (BsonDocument balance :
                level.balances().find(new org.bson.Document("organisation", organisation))) {
            kept.put(
                    balance.getString("_id").getValue(),
                    new Kept(
                            balance.getInt64("amount").getValue(),
                            balance.getInt64("entries").getValue()));
        }
        return kept;
    }

    private static Slice slice(String organisation, Random random) {
        LocalDate from = LocalDate.of(2022, 12, 30).plusDays(random.nextInt(40));
        return Slice.of(organisation, new Days(from, from.plusDays(1 + random.nextInt(70))))
                .where(Dimension.UNIT, sometimes("HTQT", 2, random))
                .where(Dimension.PLAN, sometimes("plan-2023", 3, random))
                .where(Dimension.TOPIC, sometimes("c7", 3, random))
                .where(Dimension.AUDIENCE, sometimes("CITIZEN", 4, random))
                .where(Dimension.KIND, sometimes("THEMATIC", 4, random))
                .where(Dimension.MATTER, sometimes("skills", 4, random));
    }

    private static Optional<String> sometimes(String value, int outOf, Random random) {
        return random.nextInt(outOf) == 0 ? Optional.of(value) : Optional.empty();
    }

    private void assertFigure(List<Entry> once, Slice slice) {
        Set<Dimension> by = Set.of(Dimension.TOPIC, Dimension.KIND, Dimension.MATTER);
        Map<Group, Long> found = new HashMap<>();
        ledger.sums(slice, ACCOUNTS, by).forEach((group, sum) -> found.put(group, sum.amount()));
        Map<String, Long> totals = new HashMap<>();
        ledger.sums(slice, ACCOUNTS).forEach((account, sum) -> totals.put(account, sum.amount()));

        assertThat(found)
                .as("%s", slice)
                .isEqualTo(summed(within(once, slice), ConvergenceIT::group));
        assertThat(totals).as("%s", slice).isEqualTo(summed(within(once, slice), Entry::account));
    }

    private static <K> Map<K, Long> summed(Stream<Entry> entries, Function<Entry, K> key) {
        return entries.collect(Collectors.groupingBy(key, Collectors.summingLong(Entry::amount)));
    }

    private static Group group(Entry entry) {
        Map<Dimension, String> values = new HashMap<>();
        entry.topic().ifPresent(topic -> values.put(Dimension.TOPIC, topic));
        entry.kind().ifPresent(kind -> values.put(Dimension.KIND, kind));
        entry.matter().ifPresent(matter -> values.put(Dimension.MATTER, matter));
        return new Group(entry.account(), values);
    }

    private static Stream<Entry> within(List<Entry> once, Slice slice) {
        return once.stream()
                .filter(e -> asked(slice, Dimension.UNIT, Optional.of(e.unit())))
                .filter(e -> asked(slice, Dimension.PLAN, e.plan()))
                .filter(e -> asked(slice, Dimension.TOPIC, e.topic()))
                .filter(e -> asked(slice, Dimension.KIND, e.kind()))
                .filter(e -> asked(slice, Dimension.MATTER, e.matter()))
                .filter(e -> isFor(slice.of(Dimension.AUDIENCE), e))
                .filter(e -> !e.day().isBefore(slice.days().from()))
                .filter(e -> e.day().isBefore(slice.days().until()));
    }

    private static boolean asked(Slice slice, Dimension dimension, Optional<String> value) {
        return slice.of(dimension).isEmpty() || slice.of(dimension).equals(value);
    }

    private static boolean isFor(Optional<String> audience, Entry entry) {
        List<String> of = entry.audience().map(Together::values).orElse(List.of());
        return audience.map(of::contains).orElse(true);
    }

    private void assertNothingToReconcile(String organisation) {
        Days all = new Days(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 1, 1));
        for (Reconciliation.Compared what : Reconciliation.Compared.values()) {
            Reconciliation.Findings findings =
                    reconciliation.compare(organisation, what, all, 200, Optional.empty());
            assertThat(findings.items()).isEmpty();
            assertThat(findings.compared()).isPositive();
        }
    }
}
