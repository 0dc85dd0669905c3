package vn.lantoa.reporting.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A figure as it is answered.
 *
 * @param version of the indicator's definition
 * @param kind e.g. {@code LAW_DAY}; {@code matter} the subject of a thematic session
 * @param from the first day; of a stock {@code to} alone counts
 * @param to the last day, included
 * @param state why there is a value or none, for programs; {@code text} says it to people
 * @param numerator absent only when there is no data at all
 * @param denominator absent for a count, too
 * @param value percent for a ratio, e.g. {@code 91.67}; absent when there is nothing to measure
 * @param text e.g. {@code 91,67%}, {@code Không phát sinh}, {@code Chưa có số liệu}
 * @param asOf the moment of the answer, by the domain's clock
 * @param newestEntryAt when the newest entry behind it was recorded
 */
record FigureView(
        String code,
        int version,
        String name,
        Optional<String> unit,
        Optional<String> plan,
        Optional<String> topic,
        Optional<String> kind,
        Optional<String> matter,
        Optional<String> regime,
        Optional<String> period,
        LocalDate from,
        LocalDate to,
        State state,
        Optional<Long> numerator,
        Optional<Long> denominator,
        Optional<BigDecimal> value,
        String text,
        OffsetDateTime asOf,
        Optional<OffsetDateTime> newestEntryAt) {

    /** Open: more will come. */
    enum State {
        MEASURED,
        NOTHING_OCCURRED,
        NO_DATA
    }

    /** The numbers of a figure, each where it has one. */
    record Parts(
            State state,
            Optional<Long> numerator,
            Optional<Long> denominator,
            Optional<BigDecimal> value) {

        static Parts of(Figure figure, Indicator indicator) {
            return switch (figure) {
                case Figure.Ratio ratio ->
                        new Parts(
                                State.MEASURED,
                                Optional.of(ratio.numerator()),
                                Optional.of(ratio.denominator()),
                                Optional.of(ratio.percent()));
                case Figure.Count count ->
                        new Parts(
                                State.MEASURED,
                                Optional.of(count.count()),
                                Optional.empty(),
                                Optional.of(BigDecimal.valueOf(count.count())));
                case Figure.NothingOccurred nothing ->
                        new Parts(
                                State.NOTHING_OCCURRED,
                                Optional.of(nothing.numerator()),
                                indicator.denominator().map(account -> 0L),
                                Optional.empty());
                case Figure.NoData none ->
                        new Parts(
                                State.NO_DATA,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty());
            };
        }
    }
}
