package vn.lantoa.plan.reference;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A list of phrases kept as data; compared without regard to case, as whole words. */
record Phrases(List<String> all, Map<Character, List<String>> byFirst) {

    /** Offsets in a text. */
    record Found(int from, int to) {}

    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");

    static Phrases of(String line) {
        List<String> all = BAR.splitAsStream(line.strip().toLowerCase(Locale.ROOT)).toList();
        return new Phrases(
                all, all.stream().collect(Collectors.groupingBy(phrase -> phrase.charAt(0))));
    }

    boolean has(String phrase) {
        return all.contains(phrase.toLowerCase(Locale.ROOT));
    }

    /** The longest phrase that stands at an offset. */
    Optional<String> at(String text, int from) {
        if (from < 0 || from >= text.length()) {
            return Optional.empty();
        }
        char first = Character.toLowerCase(text.charAt(from));
        String longest = "";
        for (String phrase : byFirst.getOrDefault(first, List.of())) {
            if (phrase.length() > longest.length() && isAt(text, from, phrase)) {
                longest = phrase;
            }
        }
        return Optional.of(longest).filter(phrase -> !phrase.isEmpty());
    }

    boolean isAt(String text, int from) {
        return at(text, from).isPresent();
    }

    /** Whether one of them ends right before an offset, blanks aside. */
    boolean endsAt(String text, int to) {
        int end = to;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        for (String phrase : all) {
            if (isAt(text, end - phrase.length(), phrase)) {
                return true;
            }
        }
        return false;
    }

    /** The first of them that begins between two offsets. */
    Optional<Found> firstIn(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (startsWord(text, at)) {
                Optional<Found> found = found(text, at);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** The last of them that stands between two offsets. */
    Optional<Found> lastIn(String text, int from, int to) {
        for (int at = to - 1; at >= from; at--) {
            if (startsWord(text, at)) {
                Optional<Found> found = found(text, at).filter(f -> f.to() <= to);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Found> found(String text, int at) {
        return at(text, at).map(phrase -> new Found(at, at + phrase.length()));
    }

    static boolean startsWord(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at))
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    private static boolean isAt(String text, int from, String phrase) {
        int end = from + phrase.length();
        return from >= 0
                && text.regionMatches(true, from, phrase, 0, phrase.length())
                && (from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }
}
