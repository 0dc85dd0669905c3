package vn.lantoa.plan.document;

import java.util.Optional;

/**
 * One piece of a plan's body. The words stand either in {@code heading} or in {@code text}, the
 * other is empty.
 *
 * @param path the labels from the section down, {@code II.1.c.7}; a bullet counts as its number, an
 *     unlabelled paragraph as {@code p1}; a repeated label gets {@code ~2}. Unique in the document
 * @param parent the path of the node above; empty for a section
 * @param label the document's own: "I", "1", "1.1", "đ", "-"; empty for a paragraph
 * @param heading the title, NFC, without Markdown's marks
 * @param text the words of a node that is no title, NFC, without marks, paragraphs split by a page
 *     joined by one space
 * @param from offset of its first line in the decoded text
 * @param to offset after its last line (exclusive) in the decoded text
 */
public record Node(
        String path,
        Optional<String> parent,
        String label,
        Kind kind,
        String heading,
        String text,
        int from,
        int to) {

    /** What a node is labelled by. */
    public enum Kind {
        /** "I.", or "1." in a plan without Roman numerals. */
        SECTION,
        /** "1.", "1.1.". */
        ITEM,
        /** "a)", or "1)" under a "1.". */
        POINT,
        /** "-", "+", "*" and their like. */
        BULLET,
        /** No label. */
        PARAGRAPH
    }

    /** The heading or the text, whichever there is. */
    public String words() {
        return heading.isEmpty() ? text : heading;
    }
}
