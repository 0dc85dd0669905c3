package vn.lantoa.plan.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One piece of a plan's body or of its annexes. The words stand either in {@code heading}, in
 * {@code text} or in the table's cells, the others are empty.
 *
 * @param id stays the same when the node moves or its words change
 * @param path the labels from the section down, {@code II.1.c.7}; a bullet counts as its number, an
 *     unlabelled paragraph as {@code p1}, a table as {@code t1}, an annex as {@code PL1}, a heading
 *     without label as {@code s1}; "Phần thứ nhất" is {@code P1}, "Chương II" {@code C2}, "Mục 1"
 *     {@code M1}, "Điều 1" {@code Đ1}, "Bước 1" {@code B1}; a repeated label gets {@code ~2}.
 *     Unique in the document
 * @param parent the path of the node above; empty for a section and an annex at the top
 * @param label the document's own: "I", "1", "1.1", "đ", "-", "PHẦN I", "PHỤ LỤC I"; empty for a
 *     paragraph, a table and a heading without label
 * @param heading the title, NFC, without Markdown's marks
 * @param text the words of a node that is no title, NFC, without marks, paragraphs split by a page
 *     joined by one space
 * @param from offset of its first line in the decoded text
 * @param to offset after its last line (exclusive) in the decoded text
 */
public record Node(
        String id,
        String path,
        Optional<String> parent,
        String label,
        Kind kind,
        String heading,
        String text,
        Optional<Table> table,
        int from,
        int to) {

    /** What a node is labelled by. */
    public enum Kind {
        /**
         * "PHẦN I", "A.", "I."; "1." in a plan without any of them; a heading in bold in a plan
         * without labels.
         */
        SECTION,
        /** "1.", "1.1.". */
        ITEM,
        /** "a)", "(1)", "ii)", "a.1)", "Bước 1:", or "1)" under a "1.". */
        POINT,
        /** "-", "+", "*" and their like. */
        BULLET,
        /** No label. */
        PARAGRAPH,
        /** Rows and cells. */
        TABLE,
        /** "PHỤ LỤC", behind the signature; its heading is what stands below that word. */
        ANNEX
    }

    /** The same node elsewhere, under another label. */
    public Node at(String newPath, Optional<String> newParent, String newLabel) {
        return new Node(id, newPath, newParent, newLabel, kind, heading, text, table, from, to);
    }

    /** The same node with other words. */
    public Node saying(String newHeading, String newText) {
        return new Node(id, path, parent, label, kind, newHeading, newText, table, from, to);
    }

    /** The same node with another table. */
    public Node holding(Table other) {
        return new Node(id, path, parent, label, kind, heading, text, Optional.of(other), from, to);
    }

    /** The same node, found in another text. */
    public Node between(int newFrom, int newTo) {
        return new Node(id, path, parent, label, kind, heading, text, table, newFrom, newTo);
    }

    /** The same node under another id. */
    public Node known(String newId) {
        return new Node(newId, path, parent, label, kind, heading, text, table, from, to);
    }

    /** Its words, piece by piece: the heading, the text, or each cell that is not empty. */
    public Stream<String> passages() {
        return table.map(
                        cells ->
                                cells.rows().stream()
                                        .map(Table.Row::cells)
                                        .flatMap(List::stream)
                                        .map(Table.Cell::text))
                .orElseGet(() -> Stream.of(heading, text))
                .filter(words -> !words.isEmpty());
    }

    /** The heading or the text, whichever there is. */
    public String words() {
        return heading.isEmpty() ? text : heading;
    }
}
