package vn.lantoa.plan.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.lantoa.plan.events.BaselineFacts;
import vn.lantoa.plan.events.EvidenceFacts;
import vn.lantoa.plan.events.MeasureFacts;

/**
 * How a target is measured.
 *
 * @param indicator code of the indicator that gives the figure
 * @param numerator what is counted, in words; {@code denominator} out of what
 * @param unit of the value: {@code %}, {@code tin bài}, {@code phút}
 * @param deadline the last day to reach it
 * @param regime code of the reporting regime by whose periods it is followed
 */
public record Measure(
        String indicator,
        Optional<String> numerator,
        Optional<String> denominator,
        String unit,
        Direction direction,
        BigDecimal value,
        Optional<Baseline> baseline,
        Optional<LocalDate> deadline,
        Optional<String> regime,
        Optional<String> note) {

    /** When it is reached. */
    public enum Direction {
        AT_LEAST,
        AT_MOST,
        EXACTLY
    }

    /**
     * What it starts from.
     *
     * @param period the year or the period it is of, in words
     * @param source where it is from, in words
     */
    public record Baseline(
            BigDecimal value, String period, String source, List<EvidenceFacts> evidence) {

        public Baseline {
            value = plain(value);
            evidence = List.copyOf(evidence);
        }

        private BaselineFacts facts() {
            return new BaselineFacts(value.toPlainString(), period, source, evidence);
        }
    }

    public Measure {
        value = plain(value);
    }

    /** 100.0 is the same figure as 100. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    MeasureFacts facts() {
        return new MeasureFacts(
                indicator,
                numerator,
                denominator,
                unit,
                direction.name(),
                value.toPlainString(),
                baseline.map(Baseline::facts),
                deadline,
                regime,
                note);
    }
}
