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
 */
record Aftermath(List<Erratum> errata, Optional<Replacement> replaced, Optional<Recall> recall) {

    static final Aftermath NONE = new Aftermath(List.of(), Optional.empty(), Optional.empty());
    static final int MOST_ERRATA = 20;

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

    Aftermath {
        errata = List.copyOf(errata);
    }

    Aftermath with(Erratum erratum) {
        return new Aftermath(
                Stream.concat(errata.stream(), Stream.of(erratum)).toList(), replaced, recall);
    }

    Aftermath with(Replacement replacement) {
        return new Aftermath(errata, Optional.of(replacement), recall);
    }

    Aftermath with(Recall notice) {
        return new Aftermath(errata, replaced, Optional.of(notice));
    }
}
