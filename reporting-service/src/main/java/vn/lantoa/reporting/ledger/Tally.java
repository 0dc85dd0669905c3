package vn.lantoa.reporting.ledger;

import java.time.Instant;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonInt64;

/**
 * What a fold over entries comes to.
 *
 * @param amount the sum
 * @param entries how many were folded: of two folds over the same entries, the one of more is the
 *     later one
 * @param newest when the newest of them was recorded
 */
public record Tally(long amount, long entries, Optional<Instant> newest) {

    public static final Tally NOTHING = new Tally(0, 0, Optional.empty());

    /** Of an entry, which counts as one, or of a balance, which has its number of entries. */
    static Tally of(BsonDocument part) {
        return new Tally(
                part.getNumber("amount").longValue(),
                part.getNumber("entries", new BsonInt64(1)).longValue(),
                Optional.of(Instant.ofEpochMilli(part.getDateTime("recordedAt").getValue())));
    }

    public Tally plus(Tally other) {
        Optional<Instant> later =
                newest.isPresent()
                        ? newest.map(n -> other.newest.filter(n::isBefore).orElse(n))
                        : other.newest;
        return new Tally(amount + other.amount, entries + other.entries, later);
    }
}
