package vn.lantoa.plan.document;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.lantoa.plan.wordlist.WordList;

/** The words a reader goes by, as data: a list of phrases per key, compared in lower case. */
enum Words {
    TYPE("type"),
    NUMBER("number"),
    DIVISIONS("divisions"),
    STEPS("steps"),
    ORDINALS("ordinals"),
    STATE_NAMES("state-names"),
    MOTTOES("mottoes"),
    TITLE_NOTES("title-notes"),
    CAPACITIES("capacities"),
    UNIT_PREFIXES("unit-prefixes"),
    STAMPS("stamps"),
    SURNAMES("surnames"),
    FIRST_COLUMNS("first-columns"),
    PREAMBLE_OPENERS("preamble-openers"),
    PARENT_OPENERS("parent-openers"),
    PARENT_KINDS("parent-kinds"),
    RECIPIENTS("recipients"),
    FILING("filing"),
    APPENDIX("appendix"),
    OWN_UNITS("own-units"),
    CONTENT("content"),
    ACTS("acts"),
    UNFINISHED("unfinished"),
    CLOSERS("closers"),
    CITATION_ENDS("citation-ends"),
    ABBREVIATIONS("abbreviations");

    private final List<String> phrases;

    Words(String key) {
        this.phrases = File.WORDS.phrasesInLowerCase(key);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    Stream<String> phrases() {
        return phrases.stream();
    }

    boolean isOneOf(String text) {
        return phrases.contains(lower(text));
    }

    boolean in(String text) {
        String lower = lower(text);
        return phrases.stream().anyMatch(lower::contains);
    }

    /** The length of the longest phrase that the text ends with as whole words; 0 if none. */
    int lengthAtEnd(String text) {
        int longest = 0;
        for (String phrase : phrases) {
            if (phrase.length() > longest && endsWith(text, phrase)) {
                longest = phrase.length();
            }
        }
        return longest;
    }

    /** The length of the longest phrase that the text starts with as whole words; 0 if none. */
    int lengthAtStart(String text) {
        int longest = 0;
        for (String phrase : phrases) {
            if (phrase.length() > longest && startsWith(text, phrase)) {
                longest = phrase.length();
            }
        }
        return longest;
    }

    /** Where the text begins to spell a phrase to its end, letter by letter; its length if none. */
    int spelledAtEnd(String text) {
        return phrases.stream()
                .mapToInt(phrase -> spelledAtEnd(text, phrase))
                .min()
                .orElse(text.length());
    }

    private static int spelledAtEnd(String text, String phrase) {
        int at = text.length();
        int letter = phrase.length();
        while (letter > 0) {
            letter--;
            if (!Character.isLetter(phrase.charAt(letter))) {
                continue;
            }
            do {
                at--;
            } while (at >= 0 && !Character.isLetter(text.charAt(at)));
            if (at < 0 || Character.toLowerCase(text.charAt(at)) != phrase.charAt(letter)) {
                return text.length();
            }
        }
        return at;
    }

    private static boolean endsWith(String text, String phrase) {
        int at = text.length() - phrase.length();
        return at >= 0
                && text.regionMatches(true, at, phrase, 0, phrase.length())
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    private static boolean startsWith(String text, String phrase) {
        int end = phrase.length();
        return text.regionMatches(true, 0, phrase, 0, end)
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    /** Read before the first constant is made. */
    private static final class File {
        private static final WordList WORDS = WordList.beside(Words.class, "words.properties");
    }
}
