package vn.lantoa.plan.proposal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.lantoa.plan.wordlist.WordList;

/** The words that tell a task, as data; compared in lower case and as whole words. */
enum Words {
    COLUMN_ORDER,
    COLUMN_PARTNERS,
    COLUMN_LEAD,
    COLUMN_DUE,
    COLUMN_DELIVERABLE,
    COLUMN_NOTE,
    COLUMN_TASK,
    DITTO,
    ASSIGNING,
    UNIT,
    ADDRESS,
    VERB,
    WITH;

    private final List<String> phrases;

    /** The longest first. */
    Words() {
        String key = name().toLowerCase(Locale.ROOT).replace('_', '.');
        this.phrases =
                File.WORDS.phrases(key).stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toList();
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    boolean isOneOf(String text) {
        return phrases.contains(lower(text));
    }

    /**
     * @param lower in lower case
     */
    boolean in(String lower) {
        return phrases.stream().anyMatch(phrase -> indexOf(lower, phrase) >= 0);
    }

    private static int indexOf(String text, String phrase) {
        int at = text.indexOf(phrase);
        while (at >= 0 && !(startsWord(text, at) && endsWord(text, at + phrase.length()))) {
            at = text.indexOf(phrase, at + 1);
        }
        return at;
    }

    /** How long the phrase is that stands at an offset, in just this case; 0 if there is none. */
    int lengthAt(String text, int at) {
        if (!startsWord(text, at)) {
            return 0;
        }
        for (String phrase : phrases) {
            if (text.startsWith(phrase, at) && endsWord(text, at + phrase.length())) {
                return phrase.length();
            }
        }
        return 0;
    }

    private static boolean startsWord(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private static boolean endsWord(String text, int end) {
        return end >= text.length() || !Character.isLetterOrDigit(text.charAt(end));
    }

    private static final class File {
        private static final WordList WORDS = WordList.beside(Words.class, "words.properties");
    }
}
