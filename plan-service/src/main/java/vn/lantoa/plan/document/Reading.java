package vn.lantoa.plan.document;

/** What came of reading a file. */
public sealed interface Reading {

    /**
     * @param text the decoded file without its byte order mark, otherwise untouched: what the
     *     offsets of the nodes point into
     */
    record Read(PlanDocument document, String text) implements Reading {}

    record Unreadable(Reason reason) implements Reading {}

    enum Reason {
        /** No byte, or blanks only. */
        EMPTY,
        /** Bytes that are no UTF-8 (nor UTF-16 with a byte order mark). */
        NOT_UTF8,
        /** Another kind of file: PDF, Word, a zip, anything with NUL in it. */
        NOT_TEXT,
        /** A text without the line "KẾ HOẠCH", or without any section below it. */
        NOT_A_PLAN
    }
}
