package vn.lantoa.plan.trace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.AggregateStore;
import vn.lantoa.chassis.aggregate.AggregateType;
import vn.lantoa.chassis.aggregate.Aggregates;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Listing;
import vn.lantoa.chassis.aggregate.Outcome;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.plan.wordlist.FoldedText;

/** The histories of the indices of all organisations. */
@Component
final class IndexHistories {

    private static final AggregateType<IndexHistory> TYPE =
            new AggregateType<>(
                    "indexHistories",
                    IndexHistory.class,
                    1,
                    IndexHistories::keys,
                    List.of(List.of("topic", "index")));

    private final Aggregates<IndexHistory> histories;

    IndexHistories(AggregateStore store) {
        this.histories = store.open(TYPE);
    }

    private static Map<String, Object> keys(IndexHistory history) {
        List<String> topics =
                history.results().stream()
                        .map(one -> TracedItem.topic(one.plan(), one.topic()))
                        .distinct()
                        .toList();
        return Map.of("topic", topics, "index", FoldedText.of(history.index()));
    }

    Outcome<IndexHistory> enter(
            String index, IndexHistory.Result result, List<String> owners, Command by) {
        IndexHistory none = IndexHistory.of(by.actor().organisation(), index);
        if (histories.find(by.actor(), none.id()).isEmpty()) {
            Outcome<IndexHistory> first =
                    histories.createOnce(none.id(), by, () -> none.enter(result, owners, by));
            if (!(first instanceof Outcome.Unchanged<IndexHistory>)) {
                return first;
            } // somebody was faster: enter it beside theirs
        }
        return histories.change(none.id(), by, history -> history.enter(result, owners, by));
    }

    Optional<IndexHistory> find(String id, Actor by) {
        return histories.find(by, id).map(Stored::state);
    }

    /** Those that anything was entered of under a topic. */
    Page<IndexHistory> of(String plan, String code, int limit, Optional<String> after, Actor by) {
        return histories
                .list(
                        by,
                        Listing.by("index", limit, after)
                                .where("topic", TracedItem.topic(plan, code)))
                .map(Stored::state);
    }
}
