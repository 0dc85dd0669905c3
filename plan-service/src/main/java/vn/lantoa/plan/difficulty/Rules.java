package vn.lantoa.plan.difficulty;

import java.time.LocalDate;
import vn.lantoa.plan.wordlist.WordList;

/**
 * Within how many working days things are to be done, by the day they began: {@code
 * rules.properties}. No decree sets them; an office's working rules (quy chế làm việc) do.
 */
final class Rules {

    private static final WordList FILE = WordList.beside(Rules.class, "rules.properties");

    private Rules() {}

    /** For the focal point to take a report up. */
    static int attendWithin(LocalDate day) {
        return Integer.parseInt(FILE.inForce("attend-within", day));
    }

    /** For the leader to decide, unless the focal point names a day. */
    static int decideWithin(LocalDate day) {
        return Integer.parseInt(FILE.inForce("decide-within", day));
    }
}
