package vn.lantoa.plan.dispatch;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.lantoa.plan.unit.RecipientGroup;
import vn.lantoa.plan.wordlist.WordList;

/** What holds for dispatches, as data: {@code rules.properties} and {@code groups.properties}. */
final class DispatchRules {

    private static final WordList FILE = WordList.beside(DispatchRules.class, "rules.properties");
    private static final WordList GROUPS =
            WordList.beside(DispatchRules.class, "groups.properties");

    private DispatchRules() {}

    /** Within how many working days a unit confirms to have what was dispatched on a day. */
    static int acknowledgeWithin(LocalDate day) {
        return Integer.parseInt(FILE.inForce("acknowledge-within", day));
    }

    /**
     * The title of what says that something became of a plan.
     *
     * @param plan its number or title
     */
    static String title(DispatchedDocument.Kind kind, String plan) {
        return MessageFormat.format(FILE.value("title." + kind), plan);
    }

    /** The group a line stands for that names no single office: a known wording, word by word. */
    static Optional<RecipientGroup> named(String line) {
        String lower = lower(line);
        return Arrays.stream(RecipientGroup.values())
                .filter(group -> GROUPS.keys().contains(group.name()))
                .filter(group -> GROUPS.phrasesInLowerCase(group.name()).contains(lower))
                .findFirst();
    }

    /** Which of the own units a line means that means some of them. */
    static RecipientGroup ownUnits(String line) {
        String lower = lower(line);
        boolean divisions = mentions(lower, "own.divisions");
        boolean affiliated = mentions(lower, "own.affiliated-units");
        if (divisions == affiliated) {
            return RecipientGroup.DIVISIONS_AND_AFFILIATED_UNITS;
        }
        return divisions ? RecipientGroup.DIVISIONS : RecipientGroup.AFFILIATED_UNITS;
    }

    private static boolean mentions(String lower, String words) {
        return GROUPS.phrasesInLowerCase(words).stream().anyMatch(lower::contains);
    }

    private static String lower(String line) {
        return line.toLowerCase(Locale.ROOT).strip();
    }
}
