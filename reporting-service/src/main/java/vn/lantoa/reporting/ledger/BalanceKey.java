package vn.lantoa.reporting.ledger;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.conversions.Bson;

/**
 * Ids of balances: {@code SNgV/2023-03-31/task.due/HTQT/<plan>/<topic>}, or with a month instead of
 * the day; what is counted by how it was told goes on with {@code
 * /<form>/<channel>/<audience>/<language>/<kind>}, what is counted by its sort with {@code
 * /<kind>/<matter>}. Organisation and day come first, so that a period of an organisation is one
 * range.
 */
final class BalanceKey {

    private BalanceKey() {}

    static String of(String organisation, String span, String account, Entry.Dimensions by) {
        Stream<String> always =
                Stream.of(
                        organisation,
                        span,
                        account,
                        by.unit(),
                        by.plan().orElse(""),
                        by.topic().orElse(""));
        // What was booked before there were more dimensions keeps the key it had.
        Stream<String> more = by.manner().stream().flatMap(BalanceKey::parts);
        return Stream.concat(always, more)
                .map(BalanceKey::escaped)
                .collect(Collectors.joining("/"));
    }

    /** Of each manner another number of parts: so no two keys become the same. */
    private static Stream<String> parts(Entry.Manner manner) {
        return switch (manner) {
            case Entry.Told told ->
                    Stream.of(
                            told.form(),
                            told.channel(),
                            told.audience().orElse(""),
                            told.language(),
                            told.kind());
            case Entry.Sort sort -> Stream.of(sort.kind(), sort.matter().orElse(""));
        };
    }

    /** No two different keys may become the same text. */
    private static String escaped(String part) {
        return part.replace("%", "%25").replace("/", "%2F");
    }

    static String month(LocalDate day) {
        return YearMonth.from(day).toString();
    }

    /** The keys of an organisation's spans {@code from} (included) to {@code until} (excluded). */
    static Bson range(String field, String organisation, String from, String until) {
        String prefix = escaped(organisation) + "/";
        return and(gte(field, prefix + from), lt(field, prefix + until));
    }
}
