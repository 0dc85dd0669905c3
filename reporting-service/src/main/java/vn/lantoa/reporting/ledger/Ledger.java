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
        Bson wanted = slice.of(accounts);
        Days asked = slice.days();
        YearMonth first = YearMonth.from(asked.from().minusDays(1)).plusMonths(1);
        YearMonth beyond = YearMonth.from(asked.until());
        if (first.isBefore(beyond)) { // whole months, and what is left before and after them
            add(sums, months, wanted, first.toString(), beyond.toString());
            addDays(sums, wanted, asked.from(), first.atDay(1));
            addDays(sums, wanted, beyond.atDay(1), asked.until());
        } else {
            addDays(sums, wanted, asked.from(), asked.until());
        }
        return sums;
    }

    private void addDays(Map<String, Tally> sums, Bson wanted, LocalDate from, LocalDate until) {
        if (from.isBefore(until)) {
            add(sums, days, wanted, from.toString(), until.toString());
        }
    }

    private static void add(
            Map<String, Tally> sums,
            MongoCollection<BsonDocument> balances,
            Bson wanted,
            String from,
            String until) {
        for (BsonDocument balance :
                balances.find(and(wanted, gte("span", from), lt("span", until)))
                        .projection(
                                fields(
                                        include("account", "amount", "entries", "recordedAt"),
                                        excludeId()))) {
            sums.merge(balance.getString("account").getValue(), Tally.of(balance), Tally::plus);
        }
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
        filters.add(slice.of(accounts));
        filters.add(gte("day", slice.days().from().toString()));
        filters.add(lt("day", slice.days().until().toString()));
        after.ifPresent(cursor -> filters.add(BY_DAY.beyond(cursor)));
        return BY_DAY.page(entries.find(and(filters)), limit, Entry.class);
    }
}
