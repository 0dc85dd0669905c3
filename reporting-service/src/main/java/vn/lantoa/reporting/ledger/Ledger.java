package vn.lantoa.reporting.ledger;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.excludeId;
import static com.mongodb.client.model.Projections.fields;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.paging.Keyset;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.reporting.period.Days;

/** Reads the ledger: sums from the balances, and the entries behind a sum. */
@Component
public final class Ledger {

    private static final Keyset BY_DAY = new Keyset("day", false);

    private final MongoCollection<BsonDocument> entries;
    private final MongoCollection<BsonDocument> days;
    private final MongoCollection<BsonDocument> months;

    Ledger(MongoDatabase database) {
        LedgerStore store = LedgerStore.in(database);
        entries = store.entries();
        days = store.days().balances();
        months = store.months().balances();
    }

    /** The sums of some accounts; one without entries there is missing. */
    public Map<String, Tally> sums(Slice slice, Collection<String> accounts) {
        Map<String, Tally> sums = new HashMap<>();
        sums(slice, accounts, Set.of()).forEach((group, sum) -> sums.put(group.account(), sum));
        return sums;
    }

    /** The same, apart for each value that occurs in some dimensions. */
    public Map<Group, Tally> sums(
            Slice slice, Collection<String> accounts, Set<Dimension> groupedBy) {
        Map<Group, Tally> sums = new HashMap<>();
        Consumer<BsonDocument> adding =
                balance -> sums.merge(Group.of(balance, groupedBy), Tally.of(balance), Tally::plus);
        Bson wanted = slice.of(accounts);
        Days asked = slice.days();
        YearMonth first = YearMonth.from(asked.from().minusDays(1)).plusMonths(1);
        YearMonth beyond = YearMonth.from(asked.until());
        if (first.isBefore(beyond)) { // whole months, and what is left before and after them
            read(months, wanted, groupedBy, first.toString(), beyond.toString()).forEach(adding);
            readDays(wanted, groupedBy, asked.from(), first.atDay(1)).forEach(adding);
            readDays(wanted, groupedBy, beyond.atDay(1), asked.until()).forEach(adding);
        } else {
            readDays(wanted, groupedBy, asked.from(), asked.until()).forEach(adding);
        }
        return sums;
    }

    /** How many topics of plans an account comes to more than nothing on. */
    public Tally topics(Slice slice, String account) {
        return counted(
                sums(slice, List.of(account), Set.of(Dimension.PLAN, Dimension.TOPIC)).values());
    }

    /** How many subjects an account comes to more than nothing on: each once. */
    public Tally subjects(Slice slice, String account) {
        Map<String, Tally> sums = new HashMap<>();
        for (BsonDocument entry :
                entries.find(within(slice, List.of(account)))
                        .projection(
                                fields(include("subject", "amount", "recordedAt"), excludeId()))) {
            sums.merge(entry.getString("subject").getValue(), Tally.of(entry), Tally::plus);
        }
        return counted(sums.values());
    }

    private static Tally counted(Collection<Tally> sums) {
        Tally all = sums.stream().reduce(Tally.NOTHING, Tally::plus);
        long there = sums.stream().filter(sum -> sum.amount() > 0).count();
        return new Tally(there, all.entries(), all.newest());
    }

    /**
     * From the first to the last day on which a group comes to more than nothing; a group that
     * never does is missing.
     */
    public Map<Group, Days> spans(
            Slice slice, Collection<String> accounts, Set<Dimension> groupedBy) {
        Map<Group, TreeMap<LocalDate, Long>> byDay = new HashMap<>();
        Days asked = slice.days();
        for (BsonDocument day :
                readDays(slice.of(accounts), groupedBy, asked.from(), asked.until())) {
            byDay.computeIfAbsent(Group.of(day, groupedBy), group -> new TreeMap<>())
                    .merge(
                            LocalDate.parse(day.getString("span").getValue()),
                            Tally.of(day).amount(),
                            Long::sum);
        }
        Map<Group, Days> spans = new HashMap<>();
        byDay.forEach(
                (group, days) -> {
                    days.values().removeIf(amount -> amount <= 0);
                    if (!days.isEmpty()) {
                        spans.put(group, Days.inclusive(days.firstKey(), days.lastKey()));
                    }
                });
        return spans;
    }

    private Iterable<BsonDocument> readDays(
            Bson wanted, Set<Dimension> groupedBy, LocalDate from, LocalDate until) {
        return from.isBefore(until)
                ? read(days, wanted, groupedBy, from.toString(), until.toString())
                : List.of();
    }

    /** Costs what the spans asked for have, however much history there is. */
    private static Iterable<BsonDocument> read(
            MongoCollection<BsonDocument> balances,
            Bson wanted,
            Set<Dimension> groupedBy,
            String from,
            String until) {
        return balances.find(and(wanted, gte("span", from), lt("span", until)))
                .projection(
                        fields(
                                include("account", "span", "amount", "entries", "recordedAt"),
                                include(groupedBy.stream().map(Dimension::field).toList()),
                                excludeId()));
    }

    /** Whether anything was ever recorded on an account: without that, there is no feed. */
    public boolean hasFeed(String organisation, String account) {
        return months.find(and(eq("organisation", organisation), eq("account", account)))
                        .limit(1)
                        .first()
                != null;
    }

    /** The entries of some accounts, by day. */
    public Page<Entry> entries(
            Slice slice, Collection<String> accounts, int limit, Optional<String> after) {
        List<Bson> filters = new ArrayList<>();
        filters.add(within(slice, accounts));
        after.ifPresent(cursor -> filters.add(BY_DAY.beyond(cursor)));
        return BY_DAY.page(entries.find(and(filters)), limit, Entry.class);
    }

    private static Bson within(Slice slice, Collection<String> accounts) {
        return and(
                slice.of(accounts),
                gte("day", slice.days().from().toString()),
                lt("day", slice.days().until().toString()));
    }
}
