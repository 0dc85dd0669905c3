package vn.lantoa.plan.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.plan.document.PlanDocument;

/** What is to be said of a plan's citations; the register of references says it. */
public interface CitationNotes {

    /**
     * One thing to look at.
     *
     * @param number of the cited document; empty for one cited without
     * @param node the path of the node, or {@code preamble}
     * @param words the citation as it stands
     * @param message in the reader's language
     * @param proposed the words that would be right, where they are known
     * @param pressing whether it is most likely a slip
     */
    record Note(
            Optional<String> number,
            String node,
            String words,
            String message,
            Optional<String> proposed,
            boolean pressing) {}

    /** In the document's order, what is cited without number last. */
    List<Note> of(PlanDocument document, Actor by, Locale reader);
}
