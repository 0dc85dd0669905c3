package vn.lantoa.reporting.coverage;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.reporting.ledger.Dimension;
import vn.lantoa.reporting.ledger.Group;
import vn.lantoa.reporting.ledger.Tally;

/**
 * How often each topic of a plan was told.
 *
 * @param topics by code; a code without any entry is missing
 * @param newest when the newest entry behind it was recorded
 */
public record Coverage(CoveredPlan plan, Map<String, Telling> topics, Optional<Instant> newest) {

    /**
     * The articles of a topic, published and not taken back.
     *
     * @param items all of them
     * @param content those that tell of the content of a measure
     * @param result those that tell of its result
     * @param entries how many entries these are folded from, the reverse ones too
     */
    public record Telling(long items, long content, long result, long entries) {

        static final Telling NOTHING = new Telling(0, 0, 0, 0);

        private static Telling of(Group group, Tally sum) {
            String kind = group.of(Dimension.KIND).orElse("");
            return new Telling(
                    sum.amount(),
                    kind.equals("CONTENT") ? sum.amount() : 0,
                    kind.equals("RESULT") ? sum.amount() : 0,
                    sum.entries());
        }

        private Telling plus(Telling other) {
            return new Telling(
                    items + other.items,
                    content + other.content,
                    result + other.result,
                    entries + other.entries);
        }

        public boolean isThere() {
            return items > 0;
        }

        /** What is to be done was told, what came of it was not. */
        public boolean isHalf() {
            return content > 0 && result <= 0;
        }
    }

    /**
     * @param sums grouped by topic and kind
     */
    static Coverage of(CoveredPlan plan, Map<Group, Tally> sums) {
        Map<String, Telling> topics = new HashMap<>();
        Tally all = Tally.NOTHING;
        for (Map.Entry<Group, Tally> sum : sums.entrySet()) {
            String code = sum.getKey().of(Dimension.TOPIC).orElse("");
            topics.merge(code, Telling.of(sum.getKey(), sum.getValue()), Telling::plus);
            all = all.plus(sum.getValue());
        }
        return new Coverage(plan, topics, all.newest());
    }

    /** What is tagged with this topic itself. */
    public Telling told(String code) {
        return topics.getOrDefault(code, Telling.NOTHING);
    }

    /** What is tagged with this topic or a part of it: an article of two parts counts for both. */
    public Telling toldWithin(String code) {
        return plan.within(code).stream().map(this::told).reduce(Telling.NOTHING, Telling::plus);
    }

    /** Codes articles are tagged with that the plan does not have, in order. */
    List<String> unresolved() {
        return topics.keySet().stream()
                .filter(code -> plan.topic(code).isEmpty() && told(code).isThere())
                .sorted()
                .toList();
    }

    /** How many leaves were told. */
    public long covered() {
        return plan.leaves().stream().filter(leaf -> told(leaf.code()).isThere()).count();
    }

    /** How many leaves were told by content only. */
    public long half() {
        return plan.leaves().stream().filter(leaf -> told(leaf.code()).isHalf()).count();
    }
}
