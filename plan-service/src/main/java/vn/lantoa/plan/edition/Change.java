package vn.lantoa.plan.edition;

import java.util.Optional;
import vn.lantoa.plan.document.Node;

/** What a person wants changed in a draft's text. */
public sealed interface Change {

    /** The pseudo-node of the summary (trích yếu). */
    String TITLE = "title";

    /** The pseudo-node of what stands between summary and first section. */
    String PREAMBLE = "preamble";

    /**
     * Other words for a node, its place and its id kept.
     *
     * @param node a node's id, {@link #TITLE} or {@link #PREAMBLE}
     * @param words all of them
     */
    record Reword(String node, String words) implements Change {}

    /**
     * A new node behind another one and all that stands below that.
     *
     * @param sibling the id of the node it stands behind, on the same level
     */
    record AddAfter(String sibling, String words) implements Change {}

    /**
     * A new node below another one, as its last.
     *
     * @param heading whether its words are a heading over what will follow; only items can choose
     */
    record AddBelow(Optional<String> parent, Node.Kind kind, String words, boolean heading)
            implements Change {}

    /** A node goes, and all that stands below it. */
    record Remove(String node) implements Change {}
}
