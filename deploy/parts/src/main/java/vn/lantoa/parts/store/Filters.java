package vn.lantoa.parts.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The operators of filters and updates that work. Checked before a command runs: an operator that
 * is only met when a document is would pass unnoticed on an empty collection.
 */
final class Filters {
    static final Set<String> UPDATES =
            Set.of(
                    "$inc",
                    "$mul",
                    "$rename",
                    "$setOnInsert",
                    "$set",
                    "$unset",
                    "$min",
                    "$max",
                    "$currentDate",
                    "$addToSet",
                    "$pop",
                    "$pullAll",
                    "$pull",
                    "$push");

    private static final Set<String> OF_A_FIELD =
            Set.of(
                    "$eq",
                    "$ne",
                    "$gt",
                    "$gte",
                    "$lt",
                    "$lte",
                    "$in",
                    "$nin",
                    "$not",
                    "$exists",
                    "$type",
                    "$mod",
                    "$size",
                    "$all",
                    "$elemMatch",
                    "$regex",
                    "$options",
                    "$and",
                    "$or");

    private static final Set<String> PROJECTIONS = Set.of("$slice", "$elemMatch");
    private static final Set<String> REFERENCE = Set.of("$ref", "$id", "$db");

    private Filters() {}

    static void check(@Nullable Object filter) {
        if (!(filter instanceof Document conditions)) {
            return;
        }
        for (Map.Entry<String, Object> condition : conditions.entrySet()) {
            switch (condition.getKey()) {
                case "$and", "$or", "$nor" -> {
                    if (condition.getValue() instanceof Collection<?> branches) {
                        branches.forEach(Filters::check);
                    }
                }
                case "$expr", "$comment" -> {}
                case String field when field.startsWith("$") && !REFERENCE.contains(field) ->
                        throw Refusals.no("the filter operator " + field);
                default -> checkField(condition.getValue());
            }
        }
    }

    /** Fields can be taken in, left out and sliced, not computed. */
    static void checkProjection(@Nullable Object projection) {
        if (!(projection instanceof Document fields)) {
            return;
        }
        fields.forEach(
                (field, how) -> {
                    if (field.endsWith(".$")) {
                        throw Refusals.no("positional projections");
                    }
                    boolean known =
                            how instanceof Number
                                    || how instanceof Boolean
                                    || how instanceof Document operators
                                            && PROJECTIONS.containsAll(operators.keySet());
                    if (!known) {
                        throw Refusals.no("computed fields in a projection");
                    }
                });
    }

    private static void checkField(@Nullable Object condition) {
        if (!(condition instanceof Document operators)) {
            return;
        }
        for (Map.Entry<String, Object> operator : operators.entrySet()) {
            String name = operator.getKey();
            if (!name.startsWith("$") || REFERENCE.contains(name)) {
                return; // a value, not a condition
            }
            if (!OF_A_FIELD.contains(name)) {
                throw Refusals.no("the filter operator " + name);
            }
            switch (name) {
                case "$not" -> checkField(operator.getValue());
                case "$elemMatch" -> checkElement(operator.getValue());
                default -> {}
            }
        }
    }

    private static void checkElement(@Nullable Object condition) {
        if (condition instanceof Document document
                && document.keySet().stream().anyMatch(OF_A_FIELD::contains)) {
            checkField(document);
        } else {
            check(condition);
        }
    }
}
