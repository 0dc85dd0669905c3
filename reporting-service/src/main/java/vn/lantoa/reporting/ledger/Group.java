package vn.lantoa.reporting.ledger;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.BsonDocument;

/**
 * What a sum is of: an account, and the values it has in the dimensions grouped by.
 *
 * @param values a dimension in which the entries have no value is missing
 */
public record Group(String account, Map<Dimension, String> values) {

    public Group {
        values = Map.copyOf(values);
    }

    static Group of(BsonDocument balance, Set<Dimension> groupedBy) {
        Map<Dimension, String> values = new EnumMap<>(Dimension.class);
        for (Dimension dimension : groupedBy) {
            if (balance.containsKey(dimension.field())) {
                values.put(dimension, balance.getString(dimension.field()).getValue());
            }
        }
        return new Group(balance.getString("account").getValue(), values);
    }

    public Optional<String> of(Dimension dimension) {
        return Optional.ofNullable(values.get(dimension));
    }
}
