package vn.lantoa.parts.store;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads from a filter what an index can use. It may read too little, never too much: whatever an
 * index finds is matched against the whole filter again.
 */
final class Bounds {
    private final Map<String, List<Bound>> byField = new HashMap<>();

    private Bounds() {}

    static Bounds of(Document filter) {
        Bounds bounds = new Bounds();
        bounds.read(filter);
        return bounds;
    }

    /**
     * @param manyValues the field may be an array, whose elements may satisfy one condition each:
     *     conditions must not be narrowed by one another
     */
    Optional<Bound> of(String field, boolean manyValues) {
        List<Bound> all = byField.getOrDefault(field, List.of());
        if (manyValues) {
            return all.stream()
                    .filter(Bound::points)
                    .findFirst()
                    .or(() -> all.stream().findFirst());
        }
        return all.stream().reduce(Bound::and);
    }

    private void read(Document filter) {
        filter.forEach(
                (field, condition) -> {
                    switch (field) {
                        case "$and" -> branches(condition).forEach(this::read);
                        case "$or" -> readAlternatives(branches(condition));
                        default -> {
                            if (!field.startsWith("$")) {
                                readCondition(field, condition);
                            }
                        }
                    }
                });
    }

    private static List<Document> branches(@Nullable Object condition) {
        return condition instanceof Collection<?> list
                ? list.stream()
                        .filter(Document.class::isInstance)
                        .map(Document.class::cast)
                        .toList()
                : List.of();
    }

    /** A field that every branch bounds is bounded by the union. */
    private void readAlternatives(List<Document> alternatives) {
        List<Bounds> read = alternatives.stream().map(Bounds::of).toList();
        if (read.isEmpty()) {
            return;
        }
        for (String field : read.getFirst().byField.keySet()) {
            List<Optional<Bound>> each = read.stream().map(b -> b.of(field, true)).toList();
            if (each.stream().allMatch(Optional::isPresent)) {
                add(field, Bound.or(each.stream().flatMap(Optional::stream).toList()));
            }
        }
    }

    private void readCondition(String field, @Nullable Object condition) {
        if (condition instanceof Document operators
                && operators.keySet().stream().anyMatch(key -> key.startsWith("$"))) {
            operators.forEach((operator, operand) -> readOperator(field, operator, operand));
        } else {
            equality(field, condition).ifPresent(bound -> add(field, bound));
        }
    }

    private void readOperator(String field, String operator, @Nullable Object operand) {
        switch (operator) {
            case "$eq" -> equality(field, operand).ifPresent(bound -> add(field, bound));
            case "$in" -> {
                if (operand instanceof Collection<?> values) {
                    List<Optional<Bound>> each = new ArrayList<>();
                    values.forEach(value -> each.add(equality(field, value)));
                    if (each.stream().allMatch(Optional::isPresent)) {
                        add(field, Bound.or(each.stream().flatMap(Optional::stream).toList()));
                    }
                }
            }
            case "$exists" -> {
                if (Boolean.TRUE.equals(operand)) {
                    add(field, new Bound(List.of(ByteRange.ALL), false, true));
                }
            }
            case "$gt", "$gte", "$lt", "$lte" -> {
                if (comparable(operand)) {
                    add(field, range(operator, KeyCodec.encode(operand), KeyCodec.tag(operand)));
                }
            }
            default -> {} // no index helps
        }
    }

    /** Comparisons see values of the operand's own type only. */
    private static Bound range(String operator, byte[] operand, int tag) {
        byte[] typeFrom = {(byte) tag};
        byte[] typeTo = {(byte) (tag + 1)};
        ByteRange values =
                switch (operator) {
                    case "$gt" -> new ByteRange(KeyBytes.after(operand), typeTo);
                    case "$gte" -> new ByteRange(operand, typeTo);
                    case "$lt" -> new ByteRange(typeFrom, operand);
                    default -> new ByteRange(typeFrom, KeyBytes.after(operand));
                };
        return new Bound(List.of(values), false, true);
    }

    private static Optional<Bound> equality(String field, @Nullable Object value) {
        boolean missing = Missing.isNullOrMissing(value);
        if (missing && field.contains(".")) {
            return Optional.empty(); // "a.b" is null in more ways than an index records
        }
        if (!missing && !comparable(value)) {
            return Optional.empty();
        }
        ByteRange one = ByteRange.startingWith(KeyCodec.encode(value));
        return Optional.of(new Bound(List.of(one), true, !missing));
    }

    private static boolean comparable(@Nullable Object value) {
        return value != null
                && !(value instanceof Missing
                        || value instanceof Collection
                        || value instanceof MinKey
                        || value instanceof MaxKey
                        || value instanceof BsonRegularExpression
                        || BsonRegularExpression.isRegularExpression(value));
    }

    private void add(String field, Bound bound) {
        byField.computeIfAbsent(field, f -> new ArrayList<>()).add(bound);
    }
}
