package vn.lantoa.reporting.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The targets of a plan and how far they are, whole.
 *
 * @param items in the plan's order
 * @param unquantified how many of them have no measure
 * @param met how many are reached
 * @param asOf the moment of the answer, by the domain's clock
 */
record TargetFiguresView(
        String plan, List<TargetView> items, long unquantified, long met, OffsetDateTime asOf) {

    /**
     * @param state {@code UNQUANTIFIED}, {@code OPERATIONALISED}, {@code SPLIT}; more may come
     * @param owner id of the unit that answers for it
     * @param measure absent without a leader's decision
     * @param figure absent without a measure, before the year begins, and when nobody knows the
     *     indicator
     * @param met absent where there is nothing to compare
     * @param text all of it in words, e.g. {@code Chưa định lượng}
     */
    record TargetView(
            String id,
            String path,
            Optional<String> part,
            String words,
            int year,
            String state,
            Optional<String> owner,
            Optional<MeasureView> measure,
            Optional<FigureView> figure,
            Optional<Boolean> met,
            String text) {}

    record MeasureView(
            String indicator,
            String direction,
            BigDecimal value,
            String unit,
            Optional<LocalDate> deadline,
            Optional<String> regime) {

        static MeasureView of(MeasuredTarget.Measure measure) {
            return new MeasureView(
                    measure.indicator(),
                    measure.direction(),
                    measure.wanted(),
                    measure.unit(),
                    measure.deadline(),
                    measure.regime());
        }
    }

    /**
     * @param from the first day counted
     * @param to the last, included: today, or the deadline when that is past
     * @param value absent when there is nothing to measure; {@code text} says why
     */
    record FigureView(
            String name, LocalDate from, LocalDate to, Optional<BigDecimal> value, String text) {}
}
