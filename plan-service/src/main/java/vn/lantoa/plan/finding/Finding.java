package vn.lantoa.plan.finding;

import java.util.List;
import java.util.Optional;

/**
 * One thing at fault, or worth a look, in a document.
 *
 * @param id stays the same while the same words of the same node are at fault, whatever changes
 *     elsewhere
 * @param code one of {@link Code}'s, such as {@code PAGE-NUMBER-IN-SENTENCE}; its message is {@code
 *     finding.<code>} with {@code arguments}
 * @param node the id of the node at fault, {@link #TITLE} or {@link #PREAMBLE}; empty if it is the
 *     document as a whole or its letterhead or closing
 * @param path the node's path, or the same as {@code node} for title and preamble
 * @param from offset into the document's plain text, {@code to} exclusive; equal where something is
 *     missing
 * @param found the words at fault in their context, 80 characters at most; empty where something is
 *     missing
 * @param fix empty where only a person can know
 */
public record Finding(
        String id,
        String code,
        Severity severity,
        Optional<String> node,
        Optional<String> path,
        int from,
        int to,
        String found,
        Optional<Fix> fix,
        List<String> arguments) {

    public static final String TITLE = "title";
    public static final String PREAMBLE = "preamble";

    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** The key of its message. */
    public String message() {
        return "finding." + code;
    }
}
