package vn.lantoa.reporting.indicator;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.lantoa.reporting.ledger.Ledger;
import vn.lantoa.reporting.ledger.Slice;
import vn.lantoa.reporting.ledger.Tally;

/** Computes figures from the ledger's balances. */
@Component
final class Figures {

    private final Ledger ledger;

    Figures(Ledger ledger) {
        this.ledger = ledger;
    }

    Figure of(Indicator indicator, Slice slice) {
        Map<String, Tally> sums = ledger.sums(slice, indicator.accounts());
        boolean fed =
                sums.containsKey(indicator.feed())
                        || ledger.hasFeed(slice.organisation(), indicator.feed());
        return Figure.of(indicator, sums, fed);
    }
}
