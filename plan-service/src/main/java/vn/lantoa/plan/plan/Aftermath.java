package vn.lantoa.plan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.plan.events.LetterFacts;

/**
 * What became of an issued plan.
 *
 * @param errata letters that put slips of form right, the oldest first
 * @param replaced by another plan
 * @param recall the notice that took it back
 * @param revisions other documents that changed what it says, the oldest first
 * @param closure how it was concluded, while it is
 */
record Aftermath(
        List<Erratum> errata,
        Optional<Replacement> replaced,
        Optional<Recall> recall,
        List<Revision> revisions,
        Optional<Closure> closure) {

    static final Aftermath NONE =
            new Aftermath(
                    List.of(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    static final int MOST_ERRATA = 20;
    static final int MOST_REVISIONS = 20;

    /** A letter (công văn) or a notice (thông báo) with its number and day. */
    record Letter(String number, LocalDate date) {

        LetterFacts facts() {
            return new LetterFacts(number, date);
        }
    }

    /**
     * @param edition the number of the edition it made
     * @param nodes label paths of what reads differently since
     */
    record Erratum(Letter letter, int edition, List<String> nodes) {}

    record Replacement(String by, Optional<String> number, String reason) {}

    record Recall(Letter notice, String reason) {}

    /**
     * @param edition the number of the edition it made
     * @param changed label paths of nodes with other words, {@code added} of new ones, {@code
     *     removed} of those that are gone, as they were
     * @param on the day it was entered
     */
    record Revision(
            RevisingDocument by,
            String reason,
            int edition,
            List<String> changed,
            List<String> added,
            List<String> removed,
            LocalDate on) {}

    /**
     * @param on the day of the conclusion
     * @param summary what came of the plan
     * @param reason why before the end of what it plans
     * @param unfinished why work is left open
     * @param openWork how much was left open, counted up to a bound
     */
    record Closure(
            LocalDate on,
            Optional<String> summary,
            Optional<String> reason,
            Optional<String> unfinished,
            long openWork) {}

    Aftermath {
        errata = List.copyOf(errata);
        revisions = List.copyOf(revisions);
    }

    Aftermath with(Erratum erratum) {
        return new Aftermath(
                Stream.concat(errata.stream(), Stream.of(erratum)).toList(),
                replaced,
                recall,
                revisions,
                closure);
    }

    Aftermath with(Replacement replacement) {
        return new Aftermath(errata, Optional.of(replacement), recall, revisions, closure);
    }

    Aftermath with(Recall notice) {
        return new Aftermath(errata, replaced, Optional.of(notice), revisions, closure);
    }

    Aftermath with(Revision revision) {
        return new Aftermath(
                errata,
                replaced,
                recall,
                Stream.concat(revisions.stream(), Stream.of(revision)).toList(),
                closure);
    }

    Aftermath with(Optional<Closure> conclusion) {
        return new Aftermath(errata, replaced, recall, revisions, conclusion);
    }
}
