package vn.lantoa.plan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.document.Node;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.edition.Change;

/** What a revision wants changed, found in the text as it stands: all paths are of that text. */
final class WantedChanges {

    private final PlanDocument text;
    private final List<FieldFault> faults = new ArrayList<>();

    private WantedChanges(PlanDocument text) {
        this.text = text;
    }

    /**
     * @throws Problem 422 naming every node that there is not
     */
    static List<Change> of(RevisionController.NewRevision revision, PlanDocument text) {
        WantedChanges wanted = new WantedChanges(text);
        List<Change> changes = new ArrayList<>();
        changes.addAll(wanted.rewordings(revision.changes().orElse(List.of())));
        changes.addAll(wanted.additions(revision.additions().orElse(List.of())));
        changes.addAll(wanted.removals(revision.removals().orElse(List.of())));
        if (!wanted.faults.isEmpty()) {
            throw Problem.invalid(wanted.faults);
        }
        return changes;
    }

    private List<Change> rewordings(List<RevisionController.NewWords> wanted) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            String words = TextController.clean(wanted.get(i).words());
            node("/changes/" + i + "/node", wanted.get(i).node())
                    .ifPresent(node -> changes.add(new Change.Reword(node, words)));
        }
        return changes;
    }

    /** Several behind one node stand in the order they were named: the last is put there first. */
    private List<Change> additions(List<RevisionController.NewNode> wanted) {
        List<Change> below = new ArrayList<>();
        List<Change> behind = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            RevisionController.NewNode added = wanted.get(i);
            String at = "/additions/" + i;
            String words = TextController.clean(added.words());
            if (added.after().isPresent()) {
                node(at + "/after", added.after().get())
                        .ifPresent(node -> behind.add(new Change.AddAfter(node, words)));
            } else if (added.kind().isEmpty()) {
                faults.add(FieldFault.at(at + "/kind", "field.required"));
            } else {
                Optional<String> parent =
                        added.parent().flatMap(path -> node(at + "/parent", path));
                below.add(
                        new Change.AddBelow(
                                parent, added.kind().get(), words, added.heading().orElse(false)));
            }
        }
        below.addAll(behind.reversed());
        return below;
    }

    private List<Change> removals(List<String> wanted) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            node("/removals/" + i, wanted.get(i))
                    .ifPresent(node -> changes.add(new Change.Remove(node)));
        }
        return changes;
    }

    private Optional<String> node(String pointer, String path) {
        Optional<String> node =
                path.equals(Change.TITLE) || path.equals(Change.PREAMBLE)
                        ? Optional.of(path)
                        : text.node(path).map(Node::id);
        if (node.isEmpty()) {
            faults.add(FieldFault.at(pointer, "node.unknown-node"));
        }
        return node;
    }
}
