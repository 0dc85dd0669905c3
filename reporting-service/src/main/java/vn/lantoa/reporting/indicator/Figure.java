package vn.lantoa.reporting.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.chassis.problem.Messages;
import vn.lantoa.reporting.ledger.Tally;

/** What an indicator comes to; nothing to measure is never a zero. */
sealed interface Figure {

    /** When the newest entry behind it was recorded. */
    Optional<Instant> newest();

    /** A share: {@code 11} of {@code 12} is {@code 91.67} percent. */
    record Ratio(long numerator, long denominator, BigDecimal percent, Optional<Instant> newest)
            implements Figure {}

    record Count(long count, Optional<Instant> newest) implements Figure {}

    /** The feed is there, but nothing to count happened: <i>Không phát sinh</i>. */
    record NothingOccurred(long numerator, Optional<Instant> newest) implements Figure {}

    /** Nobody has ever recorded anything: <i>Chưa có số liệu</i>. */
    record NoData() implements Figure {
        @Override
        public Optional<Instant> newest() {
            return Optional.empty();
        }
    }

    /**
     * @param sums by account; one without entries is missing
     * @param fed whether the organisation has ever recorded anything of the kind
     */
    static Figure of(Indicator indicator, Map<String, Tally> sums, boolean fed) {
        if (!fed) {
            return new NoData();
        }
        Tally part = sums.getOrDefault(indicator.numerator(), Tally.NOTHING);
        if (indicator.denominator().isEmpty()) {
            return part.amount() == 0
                    ? new NothingOccurred(0, part.newest())
                    : new Count(part.amount(), part.newest());
        }
        Tally whole = sums.getOrDefault(indicator.denominator().get(), Tally.NOTHING);
        Optional<Instant> newest = part.plus(whole).newest();
        return whole.amount() == 0
                ? new NothingOccurred(part.amount(), newest)
                : new Ratio(
                        part.amount(),
                        whole.amount(),
                        indicator.percent(part.amount(), whole.amount()),
                        newest);
    }

    /** As it is printed: {@code 91,67%}, {@code 1.234}, or why there is no number. */
    default String text(Messages messages, Locale reader) {
        return switch (this) {
            case Ratio ratio -> Numbers.percent(ratio.percent(), reader);
            case Count count -> Numbers.whole(count.count(), reader);
            case NothingOccurred nothing -> messages.text(reader, "figure.nothing-occurred");
            case NoData none -> messages.text(reader, "figure.no-data");
        };
    }
}
