package vn.lantoa.plan.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.aggregate.CommandKey;
import vn.lantoa.plan.deadline.Deadline;
import vn.lantoa.plan.document.Node;

/** A proposal that still grows, row by row or line by line. */
final class Draft {

    private final Node node;
    private final int place;
    private final ProposedTask.Origin origin;
    private final Optional<String> group;
    private String words;
    private String lead = "";
    private String due = "";
    private String deliverable = "";
    private List<String> partners = List.of();

    /**
     * @param place which one of the node it is, from 1
     */
    Draft(Node node, int place, ProposedTask.Origin origin, Optional<String> group, String words) {
        this.node = node;
        this.place = place;
        this.origin = origin;
        this.group = group;
        this.words = Wording.oneLine(words);
    }

    Draft lead(String text) {
        lead = joined(lead, Wording.oneLine(text));
        return this;
    }

    Draft due(String text) {
        due = joined(due, text.strip());
        return this;
    }

    Draft deliverable(String text) {
        deliverable = joined(deliverable, Wording.oneLine(text));
        return this;
    }

    Draft partners(List<String> more) {
        List<String> all = new ArrayList<>(partners);
        more.stream().filter(partner -> !all.contains(partner)).forEach(all::add);
        partners = all;
        return this;
    }

    Draft moreWords(String text) {
        words = joined(words, Wording.oneLine(text));
        return this;
    }

    private static String joined(String before, String more) {
        return before.isEmpty() || more.isEmpty() ? before + more : before + " " + more;
    }

    String dueWords() {
        return due;
    }

    String words() {
        return words;
    }

    ProposedTask with(Deadline deadline) {
        return new ProposedTask(
                CommandKey.natural("proposed-task", node.id(), origin.name(), "" + place)
                        .toString(),
                Wording.title(words),
                words,
                group,
                Optional.of(Wording.withoutEndMark(lead)).filter(text -> !text.isEmpty()),
                partners,
                deadline,
                Optional.of(Wording.withoutEndMark(deliverable)).filter(text -> !text.isEmpty()),
                node.path(),
                node.id(),
                origin);
    }
}
