package vn.lantoa.chassis.aggregate;

import java.util.ArrayList;
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
 * @param keys what lists filter and sort by, taken from the state: strings, numbers, Instants,
 *     lists of these (an aggregate is found by each of them); days as ISO strings; null never
 * @param indexes each a list of keys, in order; the organisation comes first by itself
 * @param publicIndexes the same for lists across organisations
 * @param timers keys that are there only while something is due at their value
 * @param unique keys that no two aggregates of an organisation may share
 */
public record AggregateType<A extends Record>(
        String collection,
        Class<A> state,
        int schema,
        Function<A, Map<String, Object>> keys,
        List<List<String>> indexes,
        List<List<String>> publicIndexes,
        List<String> timers,
        List<Unique> unique) {

    /**
     * A key no two may share.
     *
     * @param refusal code of the 409 whoever comes second gets; its message is given the value
     */
    public record Unique(String key, String refusal) {}

    public AggregateType(
            String collection,
            Class<A> state,
            int schema,
            Function<A, Map<String, Object>> keys,
            List<List<String>> indexes) {
        this(collection, state, schema, keys, indexes, List.of(), List.of(), List.of());
    }

    /** For {@link Aggregates#due}. */
    public AggregateType<A> timedBy(String key) {
        return new AggregateType<>(
                collection, state, schema, keys, indexes, publicIndexes, and(timers, key), unique);
    }

    /** For {@link Aggregates#listAll}. */
    public AggregateType<A> acrossOrganisations(List<String> index) {
        return new AggregateType<>(
                collection,
                state,
                schema,
                keys,
                indexes,
                and(publicIndexes, index),
                timers,
                unique);
    }

    /** A second aggregate of an organisation with the same value is refused with 409. */
    public AggregateType<A> unique(String key, String refusal) {
        return new AggregateType<>(
                collection,
                state,
                schema,
                keys,
                indexes,
                publicIndexes,
                timers,
                and(unique, new Unique(key, refusal)));
    }

    private static <T> List<T> and(List<T> list, T more) {
        List<T> longer = new ArrayList<>(list);
        longer.add(more);
        return List.copyOf(longer);
    }
}
