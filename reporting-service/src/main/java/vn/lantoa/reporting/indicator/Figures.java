package vn.lantoa.reporting.indicator;

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
        Map<String, Tally> sums = ledger.sums(slice, indicator.accounts());
        boolean fed =
                sums.containsKey(indicator.feed())
                        || ledger.hasFeed(slice.organisation(), indicator.feed());
        return Figure.of(indicator, sums, fed);
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
