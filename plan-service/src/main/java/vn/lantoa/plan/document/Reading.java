package vn.lantoa.plan.document;

import java.util.Set;

/** What came of reading a file. */
public sealed interface Reading {

    /**
     * @param text the decoded file without its byte order mark, otherwise untouched: what the
     *     offsets of the nodes point into
     * @param carried the ids of nodes that the file itself carries, for this product exported it
     */
    record Read(PlanDocument document, String text, Set<String> carried) implements Reading {

        public Read {
            carried = Set.copyOf(carried);
        }
    }

    record Unreadable(Reason reason) implements Reading {}

    enum Reason {
        /** No byte, or blanks only. */
        EMPTY,
        /** Bytes that are no UTF-8 (nor UTF-16 with a byte order mark). */
        NOT_UTF8,
        /** Another kind of file: PDF, Word, a zip, anything with NUL in it. */
        NOT_TEXT,
        /** A Word file that carries macros. */
        MACROS,
        /** A Word file behind a password, or of the binary kind of before 2007. */
        ENCRYPTED,
        /** No Word file at all, or one whose parts are missing, broken or open to attack. */
        DAMAGED,
        /** A file that unpacks to more than any plan needs, or nests deeper. */
        BOMB,
        /** A text without the line "KẾ HOẠCH", or without any section below it. */
        NOT_A_PLAN
    }
}
