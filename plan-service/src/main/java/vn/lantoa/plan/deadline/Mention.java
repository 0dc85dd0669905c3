package vn.lantoa.plan.deadline;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/**
 * A piece of a phrase that says when.
 *
 * @param from index of its first token, the words that announce it included
 * @param to index after its last
 */
record Mention(Meaning meaning, Lead lead, int from, int to) {

    /**
     * The words before it.
     *
     * @param announced they say that it is a deadline: "chậm nhất"
     * @param within "trong"
     * @param before "trước"
     * @param until "đến"
     * @param starts "từ"
     * @param end "cuối", "hết"
     */
    record Lead(
            boolean announced,
            boolean within,
            boolean before,
            boolean until,
            boolean starts,
            boolean end) {}

    sealed interface Meaning {}

    /**
     * Terms named together.
     *
     * @param range from the first to the last
     */
    record Times(List<Term> terms, boolean range) implements Meaning {

        public Times {
            terms = List.copyOf(terms);
        }

        Term last() {
            return terms.getLast();
        }
    }

    /**
     * @param announced "hằng", "định kỳ"; a mere list of periods has no such word
     * @param plain periods alone, no days named
     */
    record Rhythms(List<Rhythm> rhythms, boolean announced, boolean plain) implements Meaning {

        public Rhythms {
            rhythms = List.copyOf(rhythms);
        }
    }

    /** "Ngày 15", "thứ Sáu", of a month or week that is named elsewhere or nowhere. */
    record BareDay(List<Integer> days, Optional<DayOfWeek> weekday) implements Meaning {

        public BareDay {
            days = List.copyOf(days);
        }
    }

    /** What only a person can make a day of. */
    record Open(Deadline.Reason reason, Optional<Integer> days) implements Meaning {}
}
