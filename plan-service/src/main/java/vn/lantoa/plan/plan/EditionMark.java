package vn.lantoa.plan.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One edition of a plan's text, by name; the text itself stands in {@link Editions}.
 *
 * @param id of the stored edition
 * @param number 1 for what was imported
 * @param asOf the day from which the plan reads so, for a revision: the revising document's date
 */
record EditionMark(String id, int number, Origin origin, Instant since, Optional<LocalDate> asOf) {

    EditionMark(String id, int number, Origin origin, Instant since) {
        this(id, number, origin, since, Optional.empty());
    }

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
        ERRATUM,
        /** Number and date came in, or went. */
        NUMBER,
        /** Another document changed what it says. */
        REVISION
    }
}
