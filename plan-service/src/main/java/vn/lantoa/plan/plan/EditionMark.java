package vn.lantoa.plan.plan;

import java.time.Instant;

/**
 * One edition of a plan's text, by name; the text itself stands in {@link Editions}.
 *
 * @param id of the stored edition
 * @param number 1 for what was imported
 */
record EditionMark(String id, int number, Origin origin, Instant since) {

    /** How an edition came about. */
    enum Origin {
        /** The file that made the plan. */
        IMPORT,
        /** A node was added, removed or worded anew. */
        EDIT,
        /** Proposals for slips of form were accepted. */
        CLEANUP,
        /** A file edited elsewhere came back. */
        UPLOAD,
        /** Slips of form were put right after the issue. */
        ERRATUM
    }
}
