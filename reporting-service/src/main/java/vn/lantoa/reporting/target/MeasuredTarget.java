package vn.lantoa.reporting.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * What is needed of a target to follow it: a copy of plan-service's.
 *
 * @param version by which a newer copy replaces an older one
 * @param path where it stands in the plan, e.g. {@code I.3.2}; {@code part} of it, if it was split
 * @param state {@code UNQUANTIFIED}, {@code OPERATIONALISED}, {@code SPLIT}, {@code DROPPED}; more
 *     may come
 * @param owner id of the unit that answers for it
 * @param measure while a leader's decision holds; without one nothing is made up
 */
record MeasuredTarget(
        @BsonId String id,
        long version,
        String organisation,
        String plan,
        String path,
        Optional<String> part,
        String words,
        int year,
        String state,
        Optional<String> owner,
        Optional<Measure> measure) {

    static final String COLLECTION = "targets";

    /**
     * @param indicator code of what it is measured by
     * @param unit of the value, e.g. {@code tin bài}
     * @param direction {@code AT_LEAST}, {@code AT_MOST}, {@code EXACTLY}; more may come
     * @param value a decimal number
     * @param deadline the last day to reach it; by default the year's
     * @param regime code of the reporting regime whose year is meant
     */
    record Measure(
            String indicator,
            String unit,
            String direction,
            String value,
            Optional<LocalDate> deadline,
            Optional<String> regime) {

        /** Whether a figure reaches it; empty for a direction this version does not know. */
        Optional<Boolean> isMetBy(BigDecimal figure) {
            int above = figure.compareTo(wanted());
            return switch (direction) {
                case "AT_LEAST" -> Optional.of(above >= 0);
                case "AT_MOST" -> Optional.of(above <= 0);
                case "EXACTLY" -> Optional.of(above == 0);
                default -> Optional.empty();
            };
        }

        BigDecimal wanted() {
            return new BigDecimal(value);
        }
    }

    boolean isStated() {
        return !state.equals("DROPPED");
    }
}
