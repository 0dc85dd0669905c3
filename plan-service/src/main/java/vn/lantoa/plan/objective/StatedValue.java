package vn.lantoa.plan.objective;

import java.math.BigDecimal;

/**
 * A figure that stands in the words of a target. It is no measure: nobody said yet what is counted.
 *
 * @param unit e.g. {@code %}, {@code hội nghị}
 * @param words as they stand, e.g. {@code trên 95%}
 * @param from offset in the target's words, {@code to} the one behind the last character
 */
public record StatedValue(
        BigDecimal value, String unit, Bound bound, String words, int from, int to) {

    /** What the words beside it say of it. */
    public enum Bound {
        AT_LEAST,
        AT_MOST,
        /** They say nothing of it. */
        UNSAID
    }
}
