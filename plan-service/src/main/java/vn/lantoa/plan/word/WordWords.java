package vn.lantoa.plan.word;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.lantoa.plan.wordlist.WordList;

/** What tells the parts of a Word file from each other, as data: phrases, in lower case. */
enum WordWords {
    TYPE("type"),
    STATE("state"),
    NUMBER("number"),
    RECIPIENTS("recipients"),
    SIGNATURES("signatures"),
    APPENDIX("appendix"),
    ANNEX_NOTE("annex-note"),
    COLUMNS("columns"),
    HEADING_STYLES("heading-styles");

    private static final int LONGEST = 300;

    private final List<String> phrases;

    WordWords(String key) {
        this.phrases = File.WORDS.phrases(key);
    }

    /** Whether a text begins with one of them, as whole words. */
    boolean start(String text) {
        String plain = plain(text.substring(0, Math.min(text.length(), LONGEST)));
        return phrases.stream().anyMatch(phrase -> starts(plain, phrase));
    }

    /** Whether a text is one of them, spaces apart: "K Ế H O Ạ C H". */
    boolean is(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String plain = plain(text).replace(" ", "");
        return phrases.stream().anyMatch(phrase -> phrase.replace(" ", "").equals(plain));
    }

    private static String plain(String text) {
        String composed = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
        return File.BLANKS.matcher(composed).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    private static boolean starts(String plain, String phrase) {
        int end = phrase.length();
        return plain.startsWith(phrase)
                && (end == plain.length()
                        || !Character.isLetterOrDigit(phrase.charAt(end - 1))
                        || !Character.isLetter(plain.charAt(end)));
    }

    /** Read before the first constant is made. */
    private static final class File {
        private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
        private static final WordList WORDS = WordList.beside(WordWords.class, "word.properties");
    }
}
