package vn.lantoa.plan.abbreviation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a short form stands for: the words whose initials it has, else the phrase beside it. */
final class LongForms {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern DIACRITICS = Pattern.compile("\\p{M}");
    private static final Pattern STOP = Pattern.compile("[;:.()“”\"\\n]");
    private static final int LONGEST_LEAD = 400;
    private static final int MOST_WORDS = 14;

    private LongForms() {}

    /** The words in front of a bracket whose initials the short form has. */
    static Optional<String> byInitialsBefore(String before, String shortForm) {
        return byInitials(lead(before), shortForm);
    }

    /** The phrase in front of a bracket. */
    static Optional<String> phraseBefore(String before) {
        return phrase(lead(before));
    }

    /** "Đề án …" for "Đề án": from the last time its first word stands in front of the bracket. */
    static Optional<String> named(String before, String name) {
        String lead = lead(before);
        int space = name.indexOf(' ');
        int from = lead.lastIndexOf(space < 0 ? name : name.substring(0, space));
        return from < 0 ? phrase(lead) : Optional.of(lead.substring(from).strip());
    }

    private static String lead(String before) {
        return before.substring(Math.max(0, before.length() - LONGEST_LEAD)).stripTrailing();
    }

    /** Whether some words' initials are the short form's letters: "cải cách hành chính". */
    static boolean fits(String words, String shortForm) {
        String text = words.strip();
        return byInitials(text, shortForm).filter(text::equals).isPresent();
    }

    private static Optional<String> byInitials(String lead, String shortForm) {
        List<int[]> words = words(lead);
        String letters = capitals(shortForm);
        int letter = letters.length() - 1;
        for (int i = words.size() - 1; i >= 0 && letter >= 0; i--) {
            String word = lead.substring(words.get(i)[0], words.get(i)[1]);
            if (initial(word) == letters.charAt(letter)) {
                letter--;
                if (letter < 0) {
                    return Optional.of(lead.substring(words.get(i)[0]));
                }
            } else if (!Words.CONNECTIVES.contains(word.toLowerCase(Locale.ROOT))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /**
     * Back to a mark, from the first capital on, without a leading "và". A piece behind a comma
     * without a capital goes on with the piece before: "Chỉ số … các đơn vị, địa phương".
     */
    private static Optional<String> phrase(String lead) {
        int stop = 0;
        Matcher stops = STOP.matcher(lead);
        while (stops.find()) {
            stop = stops.end();
        }
        int from = Math.max(stop, lead.lastIndexOf(',') + 1);
        int piece = from;
        while (piece > stop && firstCapital(lead, piece) < 0) {
            piece = Math.max(stop, lead.lastIndexOf(',', piece - 2) + 1);
        }
        int capital = firstCapital(lead, piece);
        if (capital >= 0) {
            return Optional.of(withoutOpener(lead.substring(capital)));
        }
        List<int[]> words = words(lead.substring(from));
        int start = Math.max(0, words.size() - MOST_WORDS);
        while (start < words.size() - 1 && connective(lead, from, words.get(start))) {
            start++;
        }
        return start >= words.size()
                ? Optional.empty()
                : Optional.of(lead.substring(from + words.get(start)[0]).strip());
    }

    /** "Theo Bộ chỉ số …" begins with "Bộ". */
    private static String withoutOpener(String phrase) {
        int space = phrase.indexOf(' ');
        boolean opener =
                space > 0
                        && Words.CONNECTIVES.contains(
                                phrase.substring(0, space).toLowerCase(Locale.ROOT));
        return opener ? phrase.substring(space + 1) : phrase;
    }

    private static int firstCapital(String lead, int from) {
        return words(lead.substring(from)).stream()
                .mapToInt(word -> from + word[0])
                .filter(at -> Character.isUpperCase(lead.charAt(at)))
                .findFirst()
                .orElse(-1);
    }

    private static boolean connective(String lead, int from, int[] word) {
        String words = lead.substring(from + word[0], from + word[1]);
        return Words.CONNECTIVES.contains(words);
    }

    private static List<int[]> words(String text) {
        List<int[]> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new int[] {matcher.start(), matcher.end()});
        }
        return words;
    }

    private static String capitals(String shortForm) {
        StringBuilder capitals = new StringBuilder();
        shortForm
                .chars()
                .filter(Character::isUpperCase)
                .forEach(c -> capitals.append(initial(String.valueOf((char) c))));
        return capitals.toString();
    }

    /** Without diacritics; "Đ" as "D", for both are written. */
    private static char initial(String word) {
        String plain =
                DIACRITICS
                        .matcher(Normalizer.normalize(word.substring(0, 1), Normalizer.Form.NFD))
                        .replaceAll("")
                        .toUpperCase(Locale.ROOT);
        return plain.charAt(0) == 'Đ' ? 'D' : plain.charAt(0);
    }
}
