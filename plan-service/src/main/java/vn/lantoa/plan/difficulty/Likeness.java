package vn.lantoa.plan.difficulty;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How alike two difficulties are, and why.
 *
 * @param score 0 to 1, to two decimals
 * @param shared what both say, as the first one writes it
 * @param sameTopic whether both are met in one topic of one plan, which raises the score
 */
record Likeness(double score, List<String> shared, boolean sameTopic) {

    private static final double THRESHOLD = number("threshold");
    private static final double SAME_TOPIC = number("same-topic");
    private static final double SAME_PLAN = number("same-plan");
    private static final int MOST_SHARED = 12;

    /** The words of one, taken apart once for many comparisons. */
    record Words(Account account, Wording title, Wording whole) {

        static Words of(Account account) {
            return new Words(
                    account,
                    Wording.of(account.title()),
                    Wording.of(account.title() + "\n" + account.description()));
        }
    }

    static Likeness of(Words one, Words other) {
        boolean samePlan =
                one.account.plan().isPresent() && one.account.plan().equals(other.account.plan());
        boolean sameTopic =
                samePlan
                        && one.account.topic().isPresent()
                        && one.account.topic().equals(other.account.topic());
        double words = (alike(one.title, other.title) + alike(one.whole, other.whole)) / 2;
        double more = sameTopic ? SAME_TOPIC : samePlan ? SAME_PLAN : 0;
        double score = words == 0 ? 0 : Math.min(1, words + more);
        return new Likeness(Math.round(score * 100) / 100.0, shared(one, other), sameTopic);
    }

    boolean isEnough() {
        return score >= THRESHOLD;
    }

    private static double alike(Wording one, Wording other) {
        return (common(one.words(), other.words()) + common(one.terms(), other.terms())) / 2;
    }

    /** Dice's coefficient. */
    private static double common(Map<String, String> one, Map<String, String> other) {
        long shared = one.keySet().stream().filter(other::containsKey).count();
        int both = one.size() + other.size();
        return both == 0 ? 0 : 2.0 * shared / both;
    }

    /** Terms first; words that stand in none of them after. */
    private static List<String> shared(Words one, Words other) {
        Set<String> terms = other.whole.terms().keySet();
        List<Map.Entry<String, String>> common =
                one.whole.terms().entrySet().stream()
                        .filter(term -> terms.contains(term.getKey()))
                        .toList();
        Stream<String> words =
                one.whole.words().entrySet().stream()
                        .filter(word -> other.whole.words().containsKey(word.getKey()))
                        .filter(
                                word ->
                                        common.stream()
                                                .noneMatch(
                                                        term ->
                                                                List.of(term.getKey().split(" "))
                                                                        .contains(word.getKey())))
                        .map(Map.Entry::getValue);
        return Stream.concat(common.stream().map(Map.Entry::getValue), words)
                .limit(MOST_SHARED)
                .toList();
    }

    private static double number(String key) {
        return Double.parseDouble(Wording.FILE.value(key));
    }
}
