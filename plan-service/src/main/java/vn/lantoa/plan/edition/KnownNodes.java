package vn.lantoa.plan.edition;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.lantoa.plan.document.Node;
import vn.lantoa.plan.document.PlanDocument;

/**
 * Finds the nodes of a plan in a file that was edited elsewhere, so that they keep their ids: by
 * the id the file still carries, by the same words, by the same place with words much alike, and
 * last between two neighbours that were found.
 */
public final class KnownNodes {

    private static final double ALIKE = 0.5;

    private final List<Node> known;
    private final List<Node> read;
    private final Map<String, String> idOf = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    private KnownNodes(List<Node> known, List<Node> read) {
        this.known = known;
        this.read = read;
    }

    /**
     * @param carried the ids that the file itself carries
     * @param newId gives ids that no edition of this plan ever used
     * @return what was read, under the ids of what is known
     */
    public static PlanDocument in(
            PlanDocument known, PlanDocument read, Set<String> carried, Supplier<String> newId) {
        KnownNodes nodes = new KnownNodes(known.nodes(), read.nodes());
        nodes.byCarriedId(carried);
        nodes.by(node -> node.kind() + "\n" + content(node));
        nodes.byPlace();
        nodes.betweenNeighbours();
        return read.known(
                read.nodes().stream()
                        .map(
                                node ->
                                        node.known(
                                                nodes.idOf.computeIfAbsent(
                                                        node.id(), _ -> newId.get())))
                        .toList());
    }

    private static String content(Node node) {
        return String.join("\n", node.passages().toList());
    }

    private void take(Node old, Node node) {
        idOf.put(node.id(), old.id());
        taken.add(old.id());
    }

    private boolean open(Node node) {
        return !idOf.containsKey(node.id());
    }

    /** A copied paragraph carries its id a second time only where the reader let it. */
    private void byCarriedId(Set<String> carried) {
        Map<String, Node> old = new HashMap<>();
        known.forEach(node -> old.put(node.id(), node));
        for (Node node : read) {
            Node same = old.get(node.id());
            if (same != null && carried.contains(node.id()) && kin(same, node)) {
                take(same, node);
            }
        }
    }

    /** A heading does not become a table; everything else may change its label. */
    private static boolean kin(Node old, Node node) {
        return (old.kind() == Node.Kind.TABLE) == (node.kind() == Node.Kind.TABLE);
    }

    /** The first with the same key takes the first, the second the second. */
    private void by(Function<Node, String> key) {
        Map<String, Deque<Node>> old = new HashMap<>();
        known.stream()
                .filter(node -> !taken.contains(node.id()))
                .forEach(
                        node ->
                                old.computeIfAbsent(key.apply(node), _ -> new ArrayDeque<>())
                                        .add(node));
        for (Node node : read) {
            Deque<Node> same = old.get(key.apply(node));
            if (open(node) && same != null && !same.isEmpty()) {
                take(same.remove(), node);
            }
        }
    }

    private void byPlace() {
        Map<String, Node> old = new HashMap<>();
        known.stream()
                .filter(node -> !taken.contains(node.id()))
                .forEach(node -> old.put(node.path(), node));
        for (Node node : read) {
            Node same = old.get(node.path());
            if (open(node)
                    && same != null
                    && same.kind() == node.kind()
                    && Likeness.of(content(same), content(node)) >= ALIKE) {
                take(same, node);
            }
        }
    }

    /** In each stretch between two found nodes, in order, what is alike. */
    private void betweenNeighbours() {
        Map<String, Integer> placeOf = new HashMap<>();
        known.forEach(node -> placeOf.put(node.id(), placeOf.size()));
        int from = 0;
        for (Node node : read) {
            if (!open(node)) {
                from = Math.max(from, placeOf.getOrDefault(idOf.get(node.id()), 0) + 1);
                continue;
            }
            for (Node old : stretch(from)) {
                if (old.kind() == node.kind()
                        && Likeness.of(content(old), content(node)) >= ALIKE) {
                    take(old, node);
                    from = placeOf.getOrDefault(old.id(), from) + 1;
                    break;
                }
            }
        }
    }

    /** At most 20 nodes that nobody took, from a place on, up to one that somebody took. */
    private List<Node> stretch(int from) {
        List<Node> stretch = new ArrayList<>();
        for (int at = from;
                at < known.size() && stretch.size() < 20 && !taken.contains(known.get(at).id());
                at++) {
            stretch.add(known.get(at));
        }
        return stretch;
    }
}
