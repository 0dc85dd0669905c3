package vn.lantoa.reporting.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.problem.Messages;
import vn.lantoa.reporting.ledger.Dimension;
import vn.lantoa.reporting.ledger.Ledger;
import vn.lantoa.reporting.ledger.Slice;
import vn.lantoa.reporting.ledger.Tally;
import vn.lantoa.reporting.period.Days;

/** Computes figures from the ledger's balances. */
@Component
public final class Figures {

    private final Ledger ledger;
    private final Catalogue catalogue;
    private final Messages messages;

    Figures(Ledger ledger, Catalogue catalogue, Messages messages) {
        this.ledger = ledger;
        this.catalogue = catalogue;
        this.messages = messages;
    }

    Figure of(Indicator indicator, Slice slice) {
        Map<String, Tally> sums = sums(indicator, slice.on(indicator.folded(slice.days())));
        boolean fed =
                sums.containsKey(indicator.feed())
                        || ledger.hasFeed(slice.organisation(), indicator.feed());
        return Figure.of(indicator, sums, fed);
    }

    /**
     * What a target is compared with.
     *
     * @param name of the indicator
     * @param value percent of a ratio; a count that nothing fell into is 0, a ratio out of nothing
     *     and what nobody has recorded have none
     * @param text as it is printed
     */
    public record Measured(
            String name, Optional<BigDecimal> value, String text, Optional<Instant> newest) {}

    /** Whether somebody sees figures of the whole organisation. */
    public boolean areOpenTo(Actor by) {
        return Sight.seesAll(by);
    }

    /** An indicator of a plan's work; empty when the catalogue has none of that code. */
    public Optional<Measured> ofPlan(
            String organisation, String plan, String code, Days days, Locale reader) {
        return catalogue
                .find(code, days.last())
                .map(
                        indicator -> {
                            Optional<String> known =
                                    Optional.of(plan).filter(p -> indicator.ofPlan());
                            Slice slice = Slice.of(organisation, days).where(Dimension.PLAN, known);
                            Figure figure = of(indicator, slice);
                            return new Measured(
                                    indicator.name().in(reader),
                                    value(figure, indicator),
                                    figure.text(messages, reader),
                                    figure.newest());
                        });
    }

    private static Optional<BigDecimal> value(Figure figure, Indicator indicator) {
        return switch (figure) {
            case Figure.Ratio ratio -> Optional.of(ratio.percent());
            case Figure.Count count -> Optional.of(BigDecimal.valueOf(count.count()));
            case Figure.NothingOccurred nothing ->
                    indicator.denominator().isEmpty()
                            ? Optional.of(BigDecimal.ZERO)
                            : Optional.empty();
            case Figure.NoData none -> Optional.empty();
        };
    }

    private Map<String, Tally> sums(Indicator indicator, Slice slice) {
        Map<String, Tally> sums = ledger.sums(slice, indicator.accounts());
        indicator
                .distinct()
                .map(what -> distinct(what, slice, indicator.numerator()))
                .filter(tally -> tally.entries() > 0)
                .ifPresent(tally -> sums.put(indicator.numerator(), tally));
        return sums;
    }

    private Tally distinct(Indicator.Distinct what, Slice slice, String account) {
        return switch (what) {
            case TOPIC -> ledger.topics(slice, account);
            case SUBJECT -> ledger.subjects(slice, account);
        };
    }

    /**
     * A figure in words.
     *
     * @param unit whose it is; empty for the organisation's
     * @param text e.g. {@code 91,67%}, {@code Không phát sinh}, {@code Chưa có số liệu}
     * @param measured whether that is a number
     * @param newest when the newest entry behind it was recorded
     */
    public record Printed(
            String name,
            Optional<String> unit,
            String text,
            boolean measured,
            Optional<Instant> newest) {}

    /** An indicator as far as somebody may see it; empty for who sees no figures. */
    public Optional<Printed> printed(Actor by, String code, Days days, Locale reader) {
        return Sight.isOpenTo(by)
                ? Optional.of(printed(by, code, days, Sight.unit(by, Optional.empty()), reader))
                : Optional.empty();
    }

    /** An indicator of the whole organisation, of what everybody may see. */
    public Printed ofOrganisation(Actor by, String code, Days days, Locale reader) {
        return printed(by, code, days, Optional.empty(), reader);
    }

    private Printed printed(
            Actor by, String code, Days days, Optional<String> unit, Locale reader) {
        Indicator indicator = catalogue.of(code, days.last());
        Figure figure =
                of(indicator, Slice.of(by.organisation(), days).where(Dimension.UNIT, unit));
        return new Printed(
                indicator.name().in(reader),
                unit,
                figure.text(messages, reader),
                FigureView.Parts.of(figure, indicator).state() == FigureView.State.MEASURED,
                figure.newest());
    }
}
