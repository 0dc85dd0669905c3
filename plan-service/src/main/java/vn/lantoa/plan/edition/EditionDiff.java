package vn.lantoa.plan.edition;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.lantoa.plan.document.Node;
import vn.lantoa.plan.document.PlanDocument;

/** What is different between two editions of a plan, node by node. Time: n log n. */
public final class EditionDiff {

    /** What happened to a node. */
    public enum Kind {
        ADDED,
        REMOVED,
        /** Other words; it may stand elsewhere too. */
        CHANGED,
        /** The same words in another place; a new label alone is no move. */
        MOVED
    }

    /**
     * @param node its id, {@code title} or {@code preamble}
     * @param pathBefore empty if it was not there, {@code pathAfter} if it is gone
     * @param before its words then, {@code after} now; of a long table the rows that differ
     */
    public record Difference(
            Kind kind,
            String node,
            Optional<String> pathBefore,
            Optional<String> pathAfter,
            String before,
            String after) {}

    private EditionDiff() {}

    /** In the order of the newer edition; what is gone stands last. */
    public static List<Difference> between(PlanDocument older, PlanDocument newer) {
        List<Difference> differences = new ArrayList<>();
        head(Change.TITLE, older.title(), newer.title(), differences);
        head(Change.PREAMBLE, older.preamble(), newer.preamble(), differences);
        Map<String, Node> before =
                older.nodes().stream().collect(toMap(Node::id, Function.identity()));
        Set<String> after = new HashSet<>();
        Set<String> moved = moved(older, newer);
        for (Node node : newer.nodes()) {
            after.add(node.id());
            Node was = before.get(node.id());
            if (was == null) {
                differences.add(difference(Kind.ADDED, node, "", words(node)));
            } else if (!sameWords(was, node)) {
                differences.add(changed(was, node));
            } else if (moved.contains(node.id())) {
                differences.add(moved(was, node));
            }
        }
        for (Node node : older.nodes()) {
            if (!after.contains(node.id())) {
                differences.add(
                        new Difference(
                                Kind.REMOVED,
                                node.id(),
                                Optional.of(node.path()),
                                Optional.empty(),
                                words(node),
                                ""));
            }
        }
        return differences;
    }

    private static void head(
            String name, String before, String after, List<Difference> differences) {
        if (!before.equals(after)) {
            Optional<String> path = Optional.of(name);
            differences.add(new Difference(Kind.CHANGED, name, path, path, before, after));
        }
    }

    private static boolean sameWords(Node was, Node is) {
        return was.words().equals(is.words()) && was.table().equals(is.table());
    }

    private static Difference difference(Kind kind, Node node, String before, String after) {
        return new Difference(
                kind, node.id(), Optional.empty(), Optional.of(node.path()), before, after);
    }

    private static Difference moved(Node was, Node is) {
        return new Difference(
                Kind.MOVED,
                is.id(),
                Optional.of(was.path()),
                Optional.of(is.path()),
                words(was),
                words(is));
    }

    private static Difference changed(Node was, Node is) {
        DifferentRows rows = DifferentRows.of(was, is);
        return new Difference(
                Kind.CHANGED,
                is.id(),
                Optional.of(was.path()),
                Optional.of(is.path()),
                rows.before(),
                rows.after());
    }

    private static String words(Node node) {
        return node.table().isPresent() ? DifferentRows.all(node) : node.words();
    }

    /** Those with another parent, and those out of the longest run that kept its order. */
    private static Set<String> moved(PlanDocument older, PlanDocument newer) {
        Map<String, Integer> placeBefore = new HashMap<>();
        Map<String, Optional<String>> parentBefore = parents(older);
        older.nodes().forEach(node -> placeBefore.put(node.id(), placeBefore.size()));
        Map<String, Optional<String>> parentAfter = parents(newer);
        List<String> common =
                newer.nodes().stream().map(Node::id).filter(placeBefore::containsKey).toList();
        Set<String> kept = LongestRun.of(common, id -> placeBefore.getOrDefault(id, 0));
        Set<String> moved = new HashSet<>();
        for (String id : common) {
            boolean elsewhere =
                    !parentBefore
                            .getOrDefault(id, Optional.empty())
                            .equals(parentAfter.getOrDefault(id, Optional.empty()));
            if (elsewhere || !kept.contains(id)) {
                moved.add(id);
            }
        }
        return moved;
    }

    private static Map<String, Optional<String>> parents(PlanDocument document) {
        Map<String, String> idOf = new HashMap<>();
        Map<String, Optional<String>> parents = new HashMap<>();
        for (Node node : document.nodes()) {
            idOf.put(node.path(), node.id());
            parents.put(node.id(), node.parent().map(path -> idOf.getOrDefault(path, path)));
        }
        return parents;
    }
}
