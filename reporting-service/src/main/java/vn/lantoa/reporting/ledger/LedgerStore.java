package vn.lantoa.reporting.ledger;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.bson.BsonDocument;

/**
 * The collections of the ledger, with an index for every question asked of them.
 *
 * @param days balances of days, folded from entries
 * @param months balances of months, folded from those of days
 */
record LedgerStore(MongoCollection<BsonDocument> entries, Level days, Level months) {

    static LedgerStore in(MongoDatabase database) {
        MongoCollection<BsonDocument> entries =
                database.getCollection(Entry.COLLECTION, BsonDocument.class);
        MongoCollection<BsonDocument> ofDays =
                database.getCollection("dayBalances", BsonDocument.class);
        MongoCollection<BsonDocument> ofMonths =
                database.getCollection("monthBalances", BsonDocument.class);
        // For folding. Of entries, with all that a fold reads, so that it need not open them; of
        // days, without: a balance that changes while it is read must not move in the index, where
        // it could be met twice and make a month count more than there is.
        entries.createIndex(ascending("balance", "amount", "recordedAt"));
        ofDays.createIndex(ascending("month"));
        // For explaining a figure.
        entries.createIndex(ascending("organisation", "account", "day", "_id"));
        entries.createIndex(ascending("organisation", "account", "unit", "day", "_id"));
        // For figures.
        ofDays.createIndex(ascending("organisation", "account", "span"));
        ofDays.createIndex(ascending("organisation", "account", "unit", "span"));
        ofMonths.createIndex(ascending("organisation", "account", "span"));
        ofMonths.createIndex(ascending("organisation", "account", "unit", "span"));
        return new LedgerStore(
                entries,
                new Level(entries, "balance", List.of("amount", "recordedAt"), ofDays),
                new Level(ofDays, "month", List.of("amount", "entries", "recordedAt"), ofMonths));
    }
}
