package vn.lantoa.chassis.aggregate;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a list is asked for.
 *
 * @param equal keys and the values they must have
 * @param from lowest value of the order's key, included
 * @param to highest value of the order's key, excluded
 * @param updatedSince only what changed at or after this moment, in the order of the changes and 30
 *     s behind, so that a reader who pages on misses nothing that is being written
 * @param order the key to sort by; a leading {@code -} means downwards
 * @param limit 1 to 200
 * @param after {@code next} of the page before
 */
public record Listing(
        Map<String, Object> equal,
        Optional<Object> from,
        Optional<Object> to,
        Optional<Instant> updatedSince,
        String order,
        int limit,
        Optional<String> after) {

    public static final int MOST = 200;

    public Listing {
        equal = Map.copyOf(equal);
    }

    public static Listing by(String order, int limit, Optional<String> after) {
        return new Listing(
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                order,
                limit,
                after);
    }

    public Listing where(String key, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(equal);
        more.put(key, value);
        return new Listing(more, from, to, updatedSince, order, limit, after);
    }

    public Listing where(String key, Optional<?> value) {
        return value.<Listing>map(v -> where(key, (Object) v)).orElse(this);
    }

    public Listing between(Optional<?> lowest, Optional<?> beyond) {
        return new Listing(
                equal,
                lowest.map(Object.class::cast),
                beyond.map(Object.class::cast),
                updatedSince,
                order,
                limit,
                after);
    }

    public Listing updatedSince(Optional<Instant> moment) {
        return new Listing(equal, from, to, moment, order, limit, after);
    }

    boolean descending() {
        return order.startsWith("-");
    }

    String orderKey() {
        return descending() ? order.substring(1) : order;
    }
}
