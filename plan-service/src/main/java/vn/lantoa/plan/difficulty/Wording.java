package vn.lantoa.plan.difficulty;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.lantoa.plan.wordlist.FoldedText;
import vn.lantoa.plan.wordlist.WordList;

/**
 * The words of a text that say what it is about. Tone and diacritics are folded, đ is d, and what
 * says nothing is left out. A Vietnamese syllable alone means little: two in a row are a term.
 *
 * @param words folded, each with the way it was first written
 * @param terms two words in a row, likewise; of a single word, that
 */
record Wording(Map<String, String> words, Map<String, String> terms) {

    static final WordList FILE = WordList.beside(Wording.class, "wording.properties");

    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final List<List<String>> STOP = stopPhrases();

    private record Word(String folded, String written) {}

    static Wording of(String text) {
        List<Word> said = withoutStops(split(text));
        Map<String, String> words = new LinkedHashMap<>();
        said.forEach(word -> words.putIfAbsent(word.folded(), word.written()));
        Map<String, String> terms = new LinkedHashMap<>();
        for (int i = 0; i + 1 < said.size(); i++) {
            Word first = said.get(i);
            Word second = said.get(i + 1);
            terms.putIfAbsent(
                    first.folded() + " " + second.folded(),
                    first.written() + " " + second.written());
        }
        if (said.size() == 1) {
            terms.put(said.getFirst().folded(), said.getFirst().written());
        }
        return new Wording(words, terms);
    }

    private static List<Word> split(String text) {
        return GAP.splitAsStream(Normalizer.normalize(text, Normalizer.Form.NFC))
                .filter(word -> !word.isEmpty())
                .map(word -> new Word(FoldedText.of(word), word.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static List<Word> withoutStops(List<Word> all) {
        List<String> folded = all.stream().map(Word::folded).toList();
        List<Word> kept = new ArrayList<>();
        for (int at = 0; at < all.size(); ) {
            int skipped = stopAt(folded, at);
            if (skipped == 0) {
                kept.add(all.get(at));
            }
            at += Math.max(1, skipped);
        }
        return kept;
    }

    /** How many words of a phrase that says nothing begin here. */
    private static int stopAt(List<String> folded, int at) {
        for (List<String> phrase : STOP) {
            int end = at + phrase.size();
            if (end <= folded.size() && folded.subList(at, end).equals(phrase)) {
                return phrase.size();
            }
        }
        return 0;
    }

    private static List<List<String>> stopPhrases() {
        return FILE.phrases("stop").stream()
                .map(phrase -> List.of(FoldedText.of(phrase).split(" ")))
                .sorted(Comparator.<List<String>>comparingInt(List::size).reversed())
                .toList();
    }
}
