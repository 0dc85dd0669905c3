package vn.lantoa.plan.deadline;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A phrase as words with a meaning; the ways to look at one never leave the phrase. */
final class Tokens {

    /**
     * @param digits how many figures a number has
     * @param from offset of its first character, {@code to} after its last
     */
    record Token(Word word, int value, int digits, int from, int to) {}

    private record Lexeme(String text, Word mark, int from, int to) {}

    private static final int LONGEST = 24;
    private static final int MOST_DIGITS = 9;
    private static final int MOST_SKIPPED = 6;
    private static final Token NOTHING = new Token(Word.NOTHING, 0, 0, 0, 0);

    private final String text;
    private final List<Token> tokens;

    private Tokens(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    static Tokens of(String text) {
        List<Lexeme> lexemes = lexemes(text);
        List<Token> tokens = new ArrayList<>();
        int i = 0;
        while (i < lexemes.size()) {
            Lexeme lexeme = lexemes.get(i);
            Vocabulary.Phrase phrase = phrase(lexemes, i);
            int length = phrase.words().size();
            boolean number = phrase.word() == Word.NUMBER;
            tokens.add(
                    new Token(
                            phrase.word(),
                            phrase.value(),
                            number ? lexeme.text().length() : 0,
                            lexeme.from(),
                            lexemes.get(i + length - 1).to()));
            i += length;
        }
        return new Tokens(text, tokens);
    }

    private static Vocabulary.Phrase phrase(List<Lexeme> lexemes, int at) {
        Lexeme first = lexemes.get(at);
        for (Vocabulary.Phrase phrase : Vocabulary.startingWith(first.text())) {
            int length = phrase.words().size();
            boolean fits = at + length <= lexemes.size();
            for (int i = 1; fits && i < length; i++) {
                fits = lexemes.get(at + i).text().equals(phrase.words().get(i));
            }
            if (fits) {
                return phrase;
            }
        }
        int value = first.mark() == Word.NUMBER ? Integer.parseInt(first.text()) : 0;
        return new Vocabulary.Phrase(List.of(first.text()), first.mark(), value);
    }

    private static List<Lexeme> lexemes(String text) {
        List<Lexeme> lexemes = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int from = at;
            int first = text.codePointAt(at);
            at += Character.charCount(first);
            if (figure(first)) {
                while (at < text.length() && figure(text.charAt(at))) {
                    at++;
                }
                boolean number = at - from <= MOST_DIGITS;
                lexemes.add(
                        new Lexeme(
                                number ? text.substring(from, at) : "",
                                number ? Word.NUMBER : Word.OTHER,
                                from,
                                at));
            } else if (Character.isLetter(first)) {
                while (at < text.length() && inWord(text.codePointAt(at))) {
                    at += Character.charCount(text.codePointAt(at));
                }
                lexemes.add(new Lexeme(word(text, from, at), Word.OTHER, from, at));
            } else if (!Character.isWhitespace(first) && !Character.isSpaceChar(first)) {
                lexemes.add(new Lexeme("", mark(first), from, at));
            }
        }
        return lexemes;
    }

    private static boolean figure(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean inWord(int c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** In lower case and NFC; a run of letters too long for a word is none. */
    private static String word(String text, int from, int to) {
        return to - from > LONGEST
                ? ""
                : Normalizer.normalize(text.substring(from, to), Normalizer.Form.NFC)
                        .toLowerCase(Locale.ROOT);
    }

    private static Word mark(int c) {
        return switch (c) {
            case '/' -> Word.SLASH;
            case '-', '–', '—', '−', '‑', '~', '÷' -> Word.DASH;
            case '.' -> Word.DOT;
            case ',' -> Word.COMMA;
            case '&', '+' -> Word.AND;
            case ';' -> Word.SEMICOLON;
            case ':' -> Word.COLON;
            case '(', '[' -> Word.OPEN;
            case ')', ']' -> Word.CLOSE;
            default -> Word.OTHER;
        };
    }

    int size() {
        return tokens.size();
    }

    Token at(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : NOTHING;
    }

    Word word(int i) {
        return at(i).word();
    }

    int value(int i) {
        return at(i).value();
    }

    boolean is(int i, Word... words) {
        for (int k = 0; k < words.length; k++) {
            if (word(i + k) != words[k]) {
                return false;
            }
        }
        return true;
    }

    boolean isOneOf(int i, Word... words) {
        Word here = word(i);
        for (Word word : words) {
            if (word == here) {
                return true;
            }
        }
        return false;
    }

    /** A number of at most two figures, such as a day's or a month's. */
    boolean isShort(int i) {
        return is(i, Word.NUMBER) && at(i).digits() <= 2;
    }

    boolean isYear(int i) {
        return is(i, Word.NUMBER) && at(i).digits() == 4 && value(i) >= 1900 && value(i) < 2200;
    }

    /** The index after any of these words from an index on; a few at most. */
    int skip(int i, Word... words) {
        int at = i;
        while (at < i + MOST_SKIPPED && isOneOf(at, words)) {
            at++;
        }
        return at;
    }

    /** The words between two tokens, the last excluded, as they stand. */
    String words(int from, int to) {
        return from >= to ? "" : text.substring(at(from).from(), at(to - 1).to());
    }
}
