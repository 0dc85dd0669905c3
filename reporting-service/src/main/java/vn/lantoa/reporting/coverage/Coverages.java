package vn.lantoa.reporting.coverage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.reporting.article.ArticleEntries;
import vn.lantoa.reporting.ledger.Dimension;
import vn.lantoa.reporting.ledger.Entry;
import vn.lantoa.reporting.ledger.Ledger;
import vn.lantoa.reporting.ledger.Slice;
import vn.lantoa.reporting.period.Days;

/** Computes coverage from the ledger's balances, and explains it by entries. */
@Component
public final class Coverages {

    private static final List<String> ON_TOPIC = List.of(ArticleEntries.ON_TOPIC);

    private final Ledger ledger;

    Coverages(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Of a plan, by what falls into the slice. */
    public Coverage of(CoveredPlan plan, Slice slice) {
        return Coverage.of(
                plan,
                ledger.sums(
                        slice.where(Dimension.PLAN, Optional.of(plan.id())),
                        ON_TOPIC,
                        Set.of(Dimension.TOPIC, Dimension.KIND)));
    }

    /** By topic, from the first to the last day something of it appeared. */
    Map<String, Days> spans(CoveredPlan plan, Slice slice) {
        Map<String, Days> spans = new HashMap<>();
        ledger.spans(
                        slice.where(Dimension.PLAN, Optional.of(plan.id())),
                        ON_TOPIC,
                        Set.of(Dimension.TOPIC))
                .forEach(
                        (group, days) ->
                                group.of(Dimension.TOPIC).ifPresent(code -> spans.put(code, days)));
        return spans;
    }

    /** What the figures are folded from, by day. */
    public Page<Entry> entries(
            CoveredPlan plan,
            Optional<String> topic,
            Slice slice,
            int limit,
            Optional<String> after) {
        return ledger.entries(
                slice.where(Dimension.PLAN, Optional.of(plan.id())).where(Dimension.TOPIC, topic),
                ON_TOPIC,
                limit,
                after);
    }

    /**
     * Whether anything of the organisation was ever published: without that, zero means nothing.
     */
    public boolean isFed(String organisation) {
        return ledger.hasFeed(organisation, ArticleEntries.PUBLISHED);
    }
}
