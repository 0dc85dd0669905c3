package vn.lantoa.plan.objective;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.lantoa.plan.document.Node;
import vn.lantoa.plan.document.PlanDocument;

/**
 * Finds purposes, requirements and targets in the text of any plan, by the headings they stand
 * under. Computed anew of each text; what a person says of one is stored, by the node's id.
 */
public final class Aims {

    private static final Pattern GAP = Pattern.compile("\\s+");
    private static final int WORDS_OF_A_GROUP = 12;
    private static final String TOP = "";

    /**
     * What holds below a node.
     *
     * @param kinds empty outside of such a section
     */
    private record Scope(List<Aim.Kind> kinds, Optional<String> under) {

        static final Scope NONE = new Scope(List.of(), Optional.empty());
    }

    private final List<Aim> aims = new ArrayList<>();
    private final Map<String, Scope> scopes = new HashMap<>();
    private final Set<String> parents = new HashSet<>();

    private Aims(PlanDocument document) {
        document.nodes().forEach(node -> node.parent().ifPresent(parents::add));
    }

    /** In the document's order. */
    public static List<Aim> of(PlanDocument document) {
        Aims reading = new Aims(document);
        document.nodes().forEach(reading::take);
        return List.copyOf(reading.aims);
    }

    /** Those of some kinds, in the document's order. */
    public static List<Aim> of(PlanDocument document, Set<Aim.Kind> kinds) {
        return of(document).stream().filter(aim -> kinds.contains(aim.kind())).toList();
    }

    private void take(Node node) {
        String above = node.parent().orElse(TOP);
        Scope around = scopes.getOrDefault(above, Scope.NONE);
        Optional<Heading> heading = Heading.of(node);
        if (heading.isPresent()) {
            announce(node, above, heading.get());
        } else if (!around.kinds().isEmpty() && node.table().isEmpty()) {
            within(node, around);
        }
    }

    private void announce(Node node, String above, Heading heading) {
        Scope scope = new Scope(heading.kinds(), Optional.empty());
        scopes.put(node.path(), scope);
        boolean line = node.heading().isEmpty() && !parents.contains(node.path());
        if (!heading.rest().isBlank()) {
            if (!scope.kinds().isEmpty()) {
                add(node, scope, heading.rest());
            }
        } else if (line && !above.equals(TOP)) {
            scopes.put(above, scope); // its items stand beside it
        }
    }

    private void within(Node node, Scope around) {
        boolean parent = parents.contains(node.path());
        if (parent ? isGroup(node) : announcesMore(node)) {
            scopes.put(node.path(), new Scope(around.kinds(), Optional.of(node.words())));
            return;
        }
        scopes.put(node.path(), around);
        if (!node.words().isBlank()) {
            add(node, around, node.words());
        }
    }

    private void add(Node node, Scope scope, String words) {
        aims.add(new Aim(node, Heading.kindOf(scope.kinds(), words), words, scope.under()));
    }

    /** A line that only says of what the ones below it are. */
    private static boolean isGroup(Node node) {
        if (!StatedValues.of(node.words()).isEmpty()) {
            return false;
        }
        return !node.heading().isEmpty()
                || announcesMore(node)
                || GAP.split(node.words()).length <= WORDS_OF_A_GROUP
                        && ".;".indexOf(node.words().charAt(node.words().length() - 1)) < 0;
    }

    private static boolean announcesMore(Node node) {
        return node.words().stripTrailing().endsWith(":");
    }
}
