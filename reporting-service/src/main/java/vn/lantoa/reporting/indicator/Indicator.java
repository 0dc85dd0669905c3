package vn.lantoa.reporting.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.lantoa.reporting.period.Days;

/**
 * How a figure is made; read from {@code indicators.json}.
 *
 * @param version grows with every change of meaning; a figure says by which it was made
 * @param validFrom periods whose last day is not before this one are measured by it; empty: all
 * @param measure how the accounts are summed
 * @param rollUp how units make up the organisation
 * @param numerator the account counted
 * @param denominator the account it is a share of; empty for a plain count
 * @param distinct what is counted once; empty: the amounts are added up
 * @param ofPlan whether its entries know the plan they are of
 * @param decimals of the value as it is printed
 */
record Indicator(
        String code,
        int version,
        Optional<LocalDate> validFrom,
        Text name,
        Measure measure,
        RollUp rollUp,
        String numerator,
        Optional<String> denominator,
        Optional<Distinct> distinct,
        boolean ofPlan,
        int decimals,
        RoundingMode rounding) {

    /** A text for people, in both languages. */
    record Text(String vi, String en) {

        String in(Locale reader) {
            return reader.getLanguage().equals("en") ? en : vi;
        }
    }

    enum Measure {
        /** What happened on the days of the period. */
        FLOW,
        /** What there is at the end of its last day: all that happened until then. */
        STOCK
    }

    enum RollUp {
        /** The organisation's is the sum of its units'; of a ratio, part by part. */
        SUM
    }

    /** What of the numerator is counted once, however many entries it has. */
    enum Distinct {
        TOPIC,
        SUBJECT
    }

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Days are compared as texts, which only years of four digits allow. */
    private static final LocalDate BEGINNING = LocalDate.of(1000, 1, 1);

    List<String> accounts() {
        return denominator.map(d -> List.of(numerator, d)).orElse(List.of(numerator));
    }

    /** The account that is empty when nobody reports. */
    String feed() {
        return denominator.orElse(numerator);
    }

    /** A share in percent, 0 to 100. */
    BigDecimal percent(long part, long whole) {
        return BigDecimal.valueOf(part)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(whole), decimals, rounding);
    }

    /** The days whose entries are in the figure of some days. */
    Days folded(Days asked) {
        return switch (measure) {
            case FLOW -> asked;
            case STOCK -> new Days(BEGINNING, asked.until());
        };
    }

    boolean measures(LocalDate lastDay) {
        return validFrom.map(first -> !lastDay.isBefore(first)).orElse(true);
    }
}
