package vn.lantoa.plan.abbreviation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what is written like an abbreviation: capitals that no heading, number or name explains.
 */
final class ShortForms {

    private static final String PART = "\\p{Lu}[\\p{L}\\d]{1,11}";
    private static final Pattern CANDIDATE =
            Pattern.compile(
                    "(?<![\\p{L}\\d])(?:\\p{Lu}{1,2}-\\p{Lu}{1,2}(?:-\\p{Lu}{1,2})?|"
                            + (PART + "(?:&" + PART + ")?")
                            + ")(?![\\p{L}\\d])");
    private static final Pattern DOCUMENT_NUMBER =
            Pattern.compile(
                    "(?<![\\p{L}\\d])(?:[\\d.…]+[a-z]? ?)?(?:/\\d{4})?(?:/ ?|(?<=[\\d.… ])-"
                            + " ?)\\p{Lu}[\\p{L}\\d]*(?: ?[-/] ?\\p{Lu}[\\p{L}\\d]*)*");
    private static final Pattern ROMAN = Pattern.compile("X{0,3}(?:IX|IV|V?I{0,3})");
    private static final Pattern SYLLABLE =
            Pattern.compile(
                    "(?:b|c|ch|d|đ|g|gh|gi|h|k|kh|l|m|n|nh|ng|ngh|ph|qu|r|s|t|th|tr|v|x)?"
                            + "[aăâeêioôơuưy]{1,3}(?:c|ch|m|n|ng|nh|p|t)?");
    private static final Pattern TONED =
            Pattern.compile("[ÀÁẢÃẠẰẮẲẴẶẦẤẨẪẬÈÉẺẼẸỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌỒỐỔỖỘỜỚỞỠỢÙÚỦŨỤỪỨỬỮỰỲÝỶỸỴ]");
    private static final int MOST_SMALL = 2;
    private static final int LONGEST_GAP = 4;

    /** One place where a short form stands. */
    record Use(String form, int from, int to) {}

    private ShortForms() {}

    static List<Use> in(String words) {
        List<Use> uses = new ArrayList<>();
        if (!capitalsTogether(words) || words.codePoints().noneMatch(Character::isLowerCase)) {
            return uses;
        }
        String searched = withoutNumbers(words);
        Matcher matcher = CANDIDATE.matcher(searched);
        while (matcher.find()) {
            String form = matcher.group();
            if (abbreviates(form) && !shouted(searched, matcher.start(), matcher.end())) {
                uses.add(new Use(form, matcher.start(), matcher.end()));
            }
        }
        return uses;
    }

    /** Two capitals near each other: many texts have none. */
    private static boolean capitalsTogether(String words) {
        int last = -LONGEST_GAP;
        for (int at = 0; at < words.length(); at++) {
            if (Character.isUpperCase(words.charAt(at))) {
                if (at - last < LONGEST_GAP) {
                    return true;
                }
                last = at;
            }
        }
        return false;
    }

    /** Blanks of the same length instead of "76/NQ-CP". */
    private static String withoutNumbers(String words) {
        return DOCUMENT_NUMBER
                .matcher(words)
                .replaceAll(
                        number ->
                                number.group().chars().anyMatch(Character::isDigit)
                                                || number.group().contains("-")
                                        ? " ".repeat(number.group().length())
                                        : Matcher.quoteReplacement(number.group()));
    }

    static boolean abbreviates(String form) {
        long capitals = form.chars().filter(Character::isUpperCase).count();
        long small = form.chars().filter(Character::isLowerCase).count();
        return capitals >= 2
                && small <= Math.min(MOST_SMALL, capitals - 1)
                && !ROMAN.matcher(form).matches()
                && !TONED.matcher(form).find()
                && !Words.NAMES.contains(form);
    }

    /** "TRUNG TÂM": a word in capitals among others. */
    private static boolean shouted(String words, int from, int to) {
        String form = words.substring(from, to);
        String before = wordBefore(words, from);
        String behind = wordBehind(words, to);
        boolean speakable = speakable(form);
        return inCapitals(before) && (speakable || speakable(before))
                || inCapitals(behind) && (speakable || speakable(behind));
    }

    private static boolean speakable(String word) {
        return TONED.matcher(word).find()
                || SYLLABLE.matcher(word.toLowerCase(Locale.ROOT)).matches();
    }

    private static boolean inCapitals(String word) {
        return word.length() > 1
                && word.codePoints().allMatch(Character::isUpperCase)
                && !ROMAN.matcher(word).matches();
    }

    private static String wordBefore(String words, int from) {
        if (from < 2 || words.charAt(from - 1) != ' ') {
            return "";
        }
        int start = from - 1;
        while (start > 0 && Character.isLetter(words.charAt(start - 1))) {
            start--;
        }
        return words.substring(start, from - 1);
    }

    private static String wordBehind(String words, int to) {
        if (to + 1 >= words.length() || words.charAt(to) != ' ') {
            return "";
        }
        int end = to + 1;
        while (end < words.length() && Character.isLetter(words.charAt(end))) {
            end++;
        }
        return words.substring(to + 1, end);
    }
}
