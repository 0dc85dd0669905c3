package vn.lantoa.plan.difficulty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;

/** Which difficulties may be one and the same. A person decides. */
@Component
final class NearDuplicates {

    private static final int MOST_SIMILAR = 20;

    /** Of those with the same term so many are compared: enough to find the one all are like. */
    private static final int MOST_OF_A_TERM = 50;

    /** The newest so many open ones are looked at for groups. */
    private static final int MOST_OPEN = 500;

    private static final int MOST_OTHERS = Difficulty.MOST_MEMBERS - 1;

    private final Difficulties difficulties;

    NearDuplicates(Difficulties difficulties) {
        this.difficulties = difficulties;
    }

    record Similar(Difficulty difficulty, Likeness likeness) {}

    /**
     * @param centre the one that the others are like
     * @param group an existing one among them, to which the others could be added
     */
    record ProposedGroup(Difficulty centre, List<Similar> others, Optional<Difficulty> group) {}

    /**
     * @param looked at so many open ones
     * @param all whether these were all
     */
    record ProposedGroups(List<ProposedGroup> groups, int looked, boolean all) {}

    /** Open ones that are like it, the most alike first. */
    List<Similar> similarTo(Difficulty difficulty, Actor by) {
        Likeness.Words words = Likeness.Words.of(difficulty.account());
        return difficulties.sharingTerms(difficulty, MOST_OF_A_TERM, by).stream()
                .map(
                        other ->
                                new Similar(
                                        other,
                                        Likeness.of(words, Likeness.Words.of(other.account()))))
                .filter(similar -> similar.likeness().isEnough())
                .filter(similar -> !isPartOf(difficulty, similar.difficulty()))
                .sorted(byScore())
                .limit(MOST_SIMILAR)
                .toList();
    }

    private static boolean isPartOf(Difficulty difficulty, Difficulty group) {
        return difficulty.isIn(group.id())
                || group.members().stream().anyMatch(m -> m.id().equals(difficulty.id()));
    }

    /** Each is in one group at most: with the one that most others are like. */
    ProposedGroups groups(Actor by) {
        Difficulties.Some open = difficulties.open(MOST_OPEN, by);
        Map<String, List<Similar>> alike = pairs(open.items());
        List<Difficulty> centres =
                open.items().stream()
                        .filter(difficulty -> alike.containsKey(difficulty.id()))
                        .sorted(
                                Comparator.comparingInt((Difficulty d) -> likeOf(d, alike).size())
                                        .reversed())
                        .toList();
        Set<String> taken = new HashSet<>();
        List<ProposedGroup> groups = new ArrayList<>();
        for (Difficulty centre : centres) {
            if (!taken.contains(centre.id())) {
                grouped(centre, likeOf(centre, alike), taken).ifPresent(groups::add);
            }
        }
        return new ProposedGroups(groups, open.items().size(), open.all());
    }

    private static List<Similar> likeOf(Difficulty difficulty, Map<String, List<Similar>> alike) {
        return alike.getOrDefault(difficulty.id(), List.of());
    }

    private static Optional<ProposedGroup> grouped(
            Difficulty centre, List<Similar> alike, Set<String> taken) {
        List<Similar> others = new ArrayList<>();
        Optional<Difficulty> group = Optional.of(centre).filter(Difficulty::isGroup);
        for (Similar similar : alike.stream().sorted(byScore()).toList()) {
            Difficulty other = similar.difficulty();
            boolean secondGroup = other.isGroup() && group.isPresent();
            if (taken.contains(other.id()) || secondGroup || others.size() == MOST_OTHERS) {
                continue;
            }
            others.add(similar);
            group = group.or(() -> Optional.of(other).filter(Difficulty::isGroup));
        }
        if (others.isEmpty()) {
            return Optional.empty();
        }
        taken.add(centre.id());
        others.forEach(similar -> taken.add(similar.difficulty().id()));
        return Optional.of(new ProposedGroup(centre, List.copyOf(others), group));
    }

    /** For each, those that are like it; only those that share a term are compared. */
    private static Map<String, List<Similar>> pairs(List<Difficulty> open) {
        List<Likeness.Words> words =
                open.stream().map(d -> Likeness.Words.of(d.account())).toList();
        Map<String, List<Integer>> ofTerm = new HashMap<>();
        Map<String, List<Similar>> alike = new HashMap<>();
        for (int i = 0; i < open.size(); i++) {
            Set<Integer> near = new LinkedHashSet<>();
            for (String term : words.get(i).whole().terms().keySet()) {
                List<Integer> sharing = ofTerm.computeIfAbsent(term, _ -> new ArrayList<>());
                near.addAll(sharing);
                if (sharing.size() < MOST_OF_A_TERM) {
                    sharing.add(i);
                }
            }
            for (int j : near) {
                compare(open.get(i), words.get(i), open.get(j), words.get(j), alike);
            }
        }
        return alike;
    }

    private static void compare(
            Difficulty one,
            Likeness.Words oneSays,
            Difficulty other,
            Likeness.Words otherSays,
            Map<String, List<Similar>> alike) {
        Likeness likeness = Likeness.of(otherSays, oneSays);
        if (likeness.isEnough() && !isPartOf(one, other) && !isPartOf(other, one)) {
            alike.computeIfAbsent(one.id(), _ -> new ArrayList<>())
                    .add(new Similar(other, likeness));
            alike.computeIfAbsent(other.id(), _ -> new ArrayList<>())
                    .add(new Similar(one, likeness));
        }
    }

    private static Comparator<Similar> byScore() {
        return Comparator.comparingDouble((Similar s) -> s.likeness().score()).reversed();
    }
}
