package vn.lantoa.plan.trace;

import static vn.lantoa.chassis.aggregate.Decision.accept;
import static vn.lantoa.chassis.aggregate.Decision.conflict;
import static vn.lantoa.chassis.aggregate.Decision.forbid;
import static vn.lantoa.chassis.aggregate.Decision.unchanged;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.CommandKey;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.plan.events.IndexResultEntered;
import vn.lantoa.plan.events.IndexResultFacts;
import vn.lantoa.plan.wordlist.FoldedText;

/**
 * How an index turned out, year by year; one history for an organisation, whichever year's plan a
 * result was entered under.
 *
 * @param index in words, as it was first written
 * @param results by year upwards, one for a year
 */
record IndexHistory(String id, String index, List<Result> results) {

    static final int MOST_YEARS = 60;

    /**
     * @param rank 1 is the best, {@code of} how many were ranked
     * @param plan id of the plan under whose {@code topic} it was entered
     */
    record Result(
            int year,
            Optional<BigDecimal> score,
            Optional<Integer> rank,
            Optional<Integer> of,
            String source,
            String plan,
            String topic) {

        IndexResultFacts facts() {
            return new IndexResultFacts(
                    year, score.map(BigDecimal::toPlainString), rank, of, source);
        }
    }

    /**
     * A rank that got worse.
     *
     * @param now of the later year
     */
    record Fall(Result before, Result now) {}

    IndexHistory {
        results = List.copyOf(results);
    }

    static IndexHistory of(String organisation, String index) {
        return new IndexHistory(
                CommandKey.natural("index", organisation, FoldedText.of(index)).toString(),
                index,
                List.of());
    }

    Optional<Result> of(int year) {
        return results.stream().filter(one -> one.year() == year).findFirst();
    }

    /** Whether the rank of a year is worse than that of the year before. */
    Optional<Fall> fall(int year) {
        return of(year - 1)
                .flatMap(
                        before ->
                                of(year).filter(now -> isWorse(now, before))
                                        .map(now -> new Fall(before, now)));
    }

    private static boolean isWorse(Result now, Result before) {
        return now.rank()
                .flatMap(rank -> before.rank().filter(earlier -> rank > earlier))
                .isPresent();
    }

    /**
     * A year's result again puts the earlier one right.
     *
     * @param owners ids of the units that answer for the index
     */
    Decision<IndexHistory> enter(Result result, List<String> owners, Command by) {
        if (!TopicSettings.maySettle(by.actor())) {
            return forbid("trace.index-not-allowed");
        }
        Optional<Result> known = of(result.year());
        if (known.filter(result::equals).isPresent()) {
            return unchanged();
        }
        if (known.isEmpty() && results.size() >= MOST_YEARS) {
            return conflict("trace.index-full", MOST_YEARS);
        }
        List<Result> more = new ArrayList<>(results);
        more.removeIf(one -> one.year() == result.year());
        more.add(result);
        more.sort(Comparator.comparingInt(Result::year));
        IndexHistory entered = new IndexHistory(id, index, more);
        return accept(
                entered,
                new IndexResultEntered(
                        id,
                        index,
                        result.plan(),
                        result.topic(),
                        result.facts(),
                        of(result.year() - 1).map(Result::facts),
                        entered.fall(result.year()).isPresent(),
                        known.map(Result::facts),
                        owners));
    }
}
