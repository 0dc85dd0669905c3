package vn.lantoa.plan.finding;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.lantoa.plan.wordlist.WordList;

/** The words the search goes by: a list of phrases per key, compared in lower case. */
enum Vocabulary {
    STATE_NAME("state-name"),
    MOTTO("motto"),
    PARTY_NAME("party-name"),
    PARTY_ISSUERS("party-issuers"),
    CARRIERS("carriers"),
    ATTACHED("attached"),
    STAMPS("stamps"),
    TOP_SYMBOLS("top-symbols"),
    TOP_OFFICES("top-offices"),
    BEFORE_NUMBER("before-number"),
    COUNTED("counted"),
    AND_SO_ON("and-so-on");

    private final List<String> phrases;
    private final Set<String> set;

    Vocabulary(String key) {
        this.phrases = Words.DATA.phrasesInLowerCase(key);
        this.set = new HashSet<>(phrases);
    }

    /** Whether one of the phrases stands in a text. */
    boolean in(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return phrases.stream().anyMatch(lower::contains);
    }

    boolean isOneOf(String text) {
        return set.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Whether a text starts with one of the phrases as whole words. */
    boolean starts(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return phrases.stream()
                .anyMatch(phrase -> lower.startsWith(phrase) && !letterAt(lower, phrase.length()));
    }

    /** Whether a text ends with one of the phrases as whole words. */
    boolean ends(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return phrases.stream()
                .anyMatch(
                        phrase ->
                                lower.endsWith(phrase)
                                        && !letterAt(lower, lower.length() - phrase.length() - 1));
    }

    private static boolean letterAt(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    /** Read before the first constant is made. */
    private static final class Words {
        private static final WordList DATA = WordList.beside(Vocabulary.class, "words.properties");
    }
}
