package vn.lantoa.reporting.indicator;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A line of the catalogue.
 *
 * @param numerator the account counted
 * @param distinct what of it is counted once; absent when amounts are added up
 * @param denominator the account it is a share of, in percent; absent for a count
 */
record IndicatorView(
        String code,
        int version,
        Optional<LocalDate> validFrom,
        String name,
        Indicator.Measure measure,
        Indicator.RollUp rollUp,
        String numerator,
        Optional<String> denominator,
        Optional<Indicator.Distinct> distinct,
        int decimals,
        RoundingMode rounding) {

    static IndicatorView of(Indicator indicator, Locale reader) {
        return new IndicatorView(
                indicator.code(),
                indicator.version(),
                indicator.validFrom(),
                indicator.name().in(reader),
                indicator.measure(),
                indicator.rollUp(),
                indicator.numerator(),
                indicator.denominator(),
                indicator.distinct(),
                indicator.decimals(),
                indicator.rounding());
    }
}
