package vn.lantoa.plan.objective;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Phrases that are found as whole words, the longest first; texts are in lower case. */
record Phrases(List<String> phrases) {

    Phrases {
        phrases =
                phrases.stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toList();
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** How often any of them stands in the text; one inside another counts once. */
    int count(String text) {
        int found = 0;
        int at = 0;
        while (at < text.length()) {
            Optional<String> phrase = at(text, at);
            found += phrase.isPresent() ? 1 : 0;
            at += phrase.map(String::length).orElse(1);
        }
        return found;
    }

    boolean in(String text) {
        return count(text) > 0;
    }

    /** The one that stands at an offset. */
    Optional<String> at(String text, int at) {
        if (at > 0 && wordGoesOn(text, at - 1) && wordGoesOn(text, at)) {
            return Optional.empty();
        }
        return phrases.stream()
                .filter(phrase -> text.startsWith(phrase, at))
                .filter(phrase -> endsWord(text, at + phrase.length()))
                .findFirst();
    }

    /** The one that the text ends with, blanks aside. */
    boolean end(String text) {
        String words = text.stripTrailing();
        return phrases.stream()
                .anyMatch(
                        phrase ->
                                words.endsWith(phrase)
                                        && (words.length() == phrase.length()
                                                || !wordGoesOn(
                                                        words,
                                                        words.length() - phrase.length() - 1)));
    }

    private static boolean endsWord(String text, int end) {
        return end >= text.length() || !wordGoesOn(text, end) || !wordGoesOn(text, end - 1);
    }

    private static boolean wordGoesOn(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at));
    }
}
