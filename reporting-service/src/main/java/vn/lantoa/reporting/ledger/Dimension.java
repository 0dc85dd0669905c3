package vn.lantoa.reporting.ledger;

import com.mongodb.client.model.Filters;
import java.util.Locale;
import java.util.regex.Pattern;
import org.bson.conversions.Bson;

/** What figures can be narrowed and grouped by, besides account and day. */
public enum Dimension {
    /** Id of the leaf unit. */
    UNIT,
    /** Id of the plan. */
    PLAN,
    /** Code of a topic of the plan. */
    TOPIC,
    /** E.g. {@code NEWS}. */
    FORM,
    /** E.g. {@code PORTAL}. */
    CHANNEL,
    /** A {@link Together} of audiences. */
    AUDIENCE {
        /** Every set that has the one asked for. */
        @Override
        Bson is(String audience) {
            return Filters.regex(field(), Pattern.compile(Together.patternOf(audience)));
        }
    },
    /** {@code vi}, {@code en}. */
    LANGUAGE,
    /** {@code CONTENT}, {@code RESULT}; of a session {@code LAW_DAY}. */
    KIND,
    /** What it is about, within its kind: the subject of a thematic session. */
    MATTER;

    /** Its name in entries and balances. */
    String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    Bson is(String value) {
        return Filters.eq(field(), value);
    }
}
