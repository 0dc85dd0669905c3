package vn.lantoa.plan.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lantoa.plan.document.Node;

/**
 * After a node came or went: the nodes of its kind on its level are labelled in sequence again, and
 * everything below them moves along. Ids stay.
 */
final class Renumbering {

    private final Labels labels;

    Renumbering(Labels labels) {
        this.labels = labels;
    }

    /**
     * @return empty when the letters of the sequence are used up
     */
    Optional<List<Node>> of(List<Node> nodes, Optional<String> parent, Node.Kind kind) {
        Map<String, String> pathsOf = new HashMap<>();
        Map<String, String> labelsOf = new HashMap<>();
        String prefix = parent.map(path -> path + ".").orElse("");
        Optional<String> before = Optional.empty();
        int place = 0;
        Set<String> taken =
                nodes.stream()
                        .filter(node -> node.kind() != kind && node.parent().equals(parent))
                        .map(Node::path)
                        .collect(Collectors.toCollection(HashSet::new));
        for (Node node : nodes) {
            if (node.kind() != kind || !node.parent().equals(parent)) {
                continue;
            }
            place++;
            Optional<String> label =
                    before.isEmpty() ? Optional.of(node.label()) : next(kind, before.get(), node);
            if (label.isEmpty()) {
                return Optional.empty();
            }
            labelsOf.put(node.id(), label.get());
            pathsOf.put(node.id(), unique(prefix + step(kind, label.get(), place, parent), taken));
            before = label;
        }
        return Optional.of(moved(nodes, pathsOf, labelsOf));
    }

    /** The second bullet and an item "2." stand on one level in some plans. */
    private static String unique(String path, Set<String> taken) {
        String unique = path;
        for (int times = 2; !taken.add(unique); times++) {
            unique = path + "~" + times;
        }
        return unique;
    }

    private Optional<String> next(Node.Kind kind, String before, Node node) {
        return switch (kind) {
            case SECTION, ITEM, POINT -> labels.after(before);
            case BULLET, PARAGRAPH, TABLE, ANNEX -> Optional.of(node.label());
        };
    }

    private static String step(Node.Kind kind, String label, int place, Optional<String> parent) {
        return switch (kind) {
            case SECTION -> label.isEmpty() ? "s" + place : label;
            case POINT -> label;
            case ITEM -> itemStep(label, parent);
            case BULLET -> String.valueOf(place);
            case PARAGRAPH -> "p" + place;
            case TABLE -> "t" + place;
            case ANNEX -> "PL" + place;
        };
    }

    /** "1.2" below "1" is the step "2". */
    private static String itemStep(String label, Optional<String> parent) {
        int dot = label.lastIndexOf('.');
        boolean below =
                dot > 0
                        && parent.filter(
                                        path ->
                                                (path + ".")
                                                        .endsWith(
                                                                "." + label.substring(0, dot + 1)))
                                .isPresent();
        return below ? label.substring(dot + 1) : label;
    }

    private static List<Node> moved(
            List<Node> nodes, Map<String, String> pathsOf, Map<String, String> labelsOf) {
        Map<String, String> moved = new HashMap<>();
        List<Node> result = new ArrayList<>(nodes.size());
        for (Node node : nodes) {
            Optional<String> parent = node.parent().map(path -> moved.getOrDefault(path, path));
            String last =
                    node.parent()
                            .map(path -> node.path().substring(path.length() + 1))
                            .orElse(node.path());
            String path =
                    pathsOf.getOrDefault(
                            node.id(), parent.map(above -> above + "." + last).orElse(last));
            moved.put(node.path(), path);
            result.add(node.at(path, parent, labelsOf.getOrDefault(node.id(), node.label())));
        }
        return result;
    }
}
