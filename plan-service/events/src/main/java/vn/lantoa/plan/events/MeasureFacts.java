package vn.lantoa.plan.events;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a target is measured.
 *
 * @param indicator code of the indicator that gives the figure
 * @param numerator what is counted, in words; {@code denominator} out of what
 * @param unit of the value, e.g. {@code %}, {@code tin bài}
 * @param direction {@code AT_LEAST}, {@code AT_MOST}, {@code EXACTLY}
 * @param value a decimal number, {@code 37.5}
 * @param deadline the last day to reach it; by default the end of the plan's year
 * @param regime code of the reporting regime by whose periods it is followed
 */
public record MeasureFacts(
        String indicator,
        Optional<String> numerator,
        Optional<String> denominator,
        String unit,
        String direction,
        String value,
        Optional<BaselineFacts> baseline,
        Optional<LocalDate> deadline,
        Optional<String> regime,
        Optional<String> note) {}
