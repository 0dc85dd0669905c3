package vn.lantoa.chassis.aggregate;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How a kind of aggregate is kept.
 *
 * @param collection its collection, e.g. {@code tasks}
 * @param state the record that is the aggregate
 * @param schema raised when an older instance could not read the state any more; such an instance
 *     then answers 503 instead of harming it
 * @param keys what lists filter and sort by, taken from the state: strings, numbers, Instants; days
 *     as ISO strings; null never
 * @param indexes each a list of keys, in order; the organisation comes first by itself
 */
public record AggregateType<A extends Record>(
        String collection,
        Class<A> state,
        int schema,
        Function<A, Map<String, Object>> keys,
        List<List<String>> indexes) {}
