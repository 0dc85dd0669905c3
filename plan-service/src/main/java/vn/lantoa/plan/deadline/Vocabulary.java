package vn.lantoa.plan.deadline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.lantoa.plan.wordlist.WordList;

/** The phrases of words.properties by their first word, the longest first. */
final class Vocabulary {

    /**
     * @param value of a number, a Roman number or a day of the week; otherwise 0
     */
    record Phrase(List<String> words, Word word, int value) {}

    private static final Pattern SPACE = Pattern.compile(" +");
    private static final Map<String, List<Phrase>> PHRASES = read();

    private Vocabulary() {}

    /** Those that may begin with a word in lower case. */
    static List<Phrase> startingWith(String word) {
        return PHRASES.getOrDefault(word, List.of());
    }

    private static Map<String, List<Phrase>> read() {
        WordList file = WordList.beside(Vocabulary.class, "words.properties");
        Map<String, List<Phrase>> phrases = new HashMap<>();
        for (String key : file.keys()) {
            String[] name = key.split("\\.", 2);
            Word word = word(name[0]);
            int value = name.length > 1 ? Integer.parseInt(name[1]) : 0;
            for (String phrase : file.phrases(key)) {
                List<String> words = List.of(SPACE.split(phrase));
                phrases.computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
                        .add(new Phrase(words, word, value));
            }
        }
        // "năm" is a year before it is a five.
        phrases.values()
                .forEach(
                        same ->
                                same.sort(
                                        Comparator.comparingInt((Phrase p) -> -p.words().size())
                                                .thenComparing(Phrase::word)));
        return Map.copyOf(phrases);
    }

    private static Word word(String key) {
        return switch (key) {
            case "number" -> Word.COUNT;
            case "roman" -> Word.ROMAN;
            default -> Word.valueOf(key.replace('-', '_').toUpperCase(Locale.ROOT));
        };
    }
}
