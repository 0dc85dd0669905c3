package vn.lantoa.plan.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The nodes of a document as they come, each with an address and at last an id of its own. */
final class Tree {

    private final List<OpenNode> nodes = new ArrayList<>();
    private final Map<String, Integer> taken = new HashMap<>();

    /**
     * @param above empty below nothing
     */
    OpenNode add(
            Line line,
            Label label,
            Node.Kind kind,
            int level,
            Optional<String> above,
            String step) {
        String path = unique(above.map(parent -> parent + "." + step).orElse(step));
        OpenNode node = new OpenNode(path, above, label, kind, level, line);
        nodes.add(node);
        return node;
    }

    /** A label used twice is the author's slip: the second becomes "~2". No label holds a "~". */
    private String unique(String path) {
        int times = taken.merge(path, 1, Integer::sum);
        return times == 1 ? path : path + "~" + times;
    }

    boolean isLast(OpenNode node) {
        return !nodes.isEmpty() && nodes.getLast() == node;
    }

    Optional<OpenNode> last() {
        return nodes.isEmpty() ? Optional.empty() : Optional.of(nodes.getLast());
    }

    /** Each with an id: the one its file says, or the next of its own. */
    List<Node> closed() {
        Set<String> known = new HashSet<>();
        nodes.forEach(node -> node.id().ifPresent(known::add));
        Set<String> given = new HashSet<>();
        List<Node> closed = new ArrayList<>(nodes.size());
        int next = 0;
        for (OpenNode node : nodes) {
            Optional<String> own = node.id().filter(given::add);
            while (own.isEmpty() && known.contains("n" + ++next)) {}
            closed.add(node.close(own.orElse("n" + next)));
        }
        return closed;
    }
}
