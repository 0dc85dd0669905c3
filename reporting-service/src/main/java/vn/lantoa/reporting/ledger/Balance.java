package vn.lantoa.reporting.ledger;

import java.time.Instant;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * The sum of an account's entries with the same dimensions, of one day or of one month.
 *
 * @param id its {@link BalanceKey}
 * @param span {@code 2023-03-31} or {@code 2023-03}
 * @param month of a day's: the key of the month it is part of
 * @param entries how many entries are in it
 * @param recordedAt when the newest of them was recorded
 */
record Balance(
        @BsonId String id,
        String organisation,
        String account,
        String unit,
        Optional<String> plan,
        Optional<String> topic,
        Optional<String> form,
        Optional<String> channel,
        Optional<String> audience,
        Optional<String> language,
        Optional<String> kind,
        Optional<String> matter,
        String span,
        Optional<String> month,
        long amount,
        long entries,
        Instant recordedAt) {

    /** The day's balance an entry belongs to, with nothing in it yet. */
    static Balance ofDay(Entry entry) {
        String month = BalanceKey.month(entry.day());
        String monthKey =
                BalanceKey.of(entry.organisation(), month, entry.account(), entry.dimensions());
        return empty(entry, entry.balance(), entry.day().toString(), Optional.of(monthKey));
    }

    static Balance ofMonth(Entry entry) {
        String month = BalanceKey.month(entry.day());
        String key =
                BalanceKey.of(entry.organisation(), month, entry.account(), entry.dimensions());
        return empty(entry, key, month, Optional.empty());
    }

    private static Balance empty(Entry entry, String key, String span, Optional<String> month) {
        return new Balance(
                key,
                entry.organisation(),
                entry.account(),
                entry.unit(),
                entry.plan(),
                entry.topic(),
                entry.form(),
                entry.channel(),
                entry.audience(),
                entry.language(),
                entry.kind(),
                entry.matter(),
                span,
                month,
                0,
                0,
                Instant.EPOCH);
    }

    Balance with(Tally tally) {
        return new Balance(
                id,
                organisation,
                account,
                unit,
                plan,
                topic,
                form,
                channel,
                audience,
                language,
                kind,
                matter,
                span,
                month,
                tally.amount(),
                tally.entries(),
                tally.newest().orElse(Instant.EPOCH));
    }
}
