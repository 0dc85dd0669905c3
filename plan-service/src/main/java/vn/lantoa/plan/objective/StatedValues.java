package vn.lantoa.plan.objective;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lantoa.plan.wordlist.WordList;

/** Finds figures with what they count: "100%", "trên 95%", "ít nhất 12 tin, bài". */
public final class StatedValues {

    private static final WordList WORDS = WordList.beside(StatedValues.class, "numbers.properties");
    private static final Phrases UNITS = new Phrases(WORDS.phrasesInLowerCase("units"));
    private static final List<String> PERCENT = WORDS.phrasesInLowerCase("percent");
    private static final Phrases AT_LEAST = new Phrases(WORDS.phrasesInLowerCase("at-least"));
    private static final Phrases AT_MOST = new Phrases(WORDS.phrasesInLowerCase("at-most"));
    private static final Phrases OR_MORE = new Phrases(WORDS.phrasesInLowerCase("at-least-after"));
    private static final Phrases OR_LESS = new Phrases(WORDS.phrasesInLowerCase("at-most-after"));

    /** Thousands by full stops, decimals by a comma; no part of a number of a document or a day. */
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}/.,-])(\\d{1,3}(?:\\.\\d{3}){1,4}|\\d{1,12})(?:,(\\d{1,6}))?"
                            + "(?![\\p{L}\\p{N}/])\\s*");

    private StatedValues() {}

    /** In the order of the words. */
    public static List<StatedValue> of(String words) {
        String lower = Phrases.lower(words);
        if (lower.length() != words.length()) {
            return List.of(); // offsets would lie
        }
        List<StatedValue> values = new ArrayList<>();
        Matcher number = NUMBER.matcher(lower);
        while (number.find()) {
            Optional<String> unit = UNITS.at(lower, number.end());
            if (unit.isPresent()) {
                values.add(value(words, lower, number, unit.get()));
            }
        }
        return values;
    }

    private static StatedValue value(String words, String lower, Matcher number, String unit) {
        int to = number.end() + unit.length();
        String whole = number.group(1).replace(".", "");
        Optional<String> decimals = Optional.ofNullable(number.group(2));
        String before = lower.substring(0, number.start());
        String after = lower.substring(to).stripLeading();
        return new StatedValue(
                new BigDecimal(whole + decimals.map(digits -> "." + digits).orElse("")),
                PERCENT.contains(unit) ? "%" : unit,
                bound(before, after),
                words.substring(number.start(), to),
                number.start(),
                to);
    }

    private static StatedValue.Bound bound(String before, String after) {
        if (OR_MORE.at(after, 0).isPresent()) {
            return StatedValue.Bound.AT_LEAST;
        }
        if (OR_LESS.at(after, 0).isPresent() || AT_MOST.end(before)) {
            return StatedValue.Bound.AT_MOST;
        }
        return AT_LEAST.end(before) ? StatedValue.Bound.AT_LEAST : StatedValue.Bound.UNSAID;
    }
}
