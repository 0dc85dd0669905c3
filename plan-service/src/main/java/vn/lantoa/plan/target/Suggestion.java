package vn.lantoa.plan.target;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Something a measure can be made from; it is none.
 *
 * @param value absent where there is no figure: then none is made up
 * @param period what the figure is of, e.g. {@code 2022}
 * @param source where it is from, in the reader's language
 * @param target id of the like target of the year before
 */
record Suggestion(
        Kind kind,
        Optional<BigDecimal> value,
        Optional<String> unit,
        Optional<Measure.Direction> direction,
        Optional<String> indicator,
        Optional<String> period,
        String source,
        Optional<String> target) {

    enum Kind {
        /** A number in the target's own words. */
        STATED,
        /** What the like target of the year before was measured by. */
        PREVIOUS_YEAR,
        /** What was published in the year before. */
        PUBLISHED,
        /** There is no figure of the year before. */
        NO_BASELINE
    }
}
