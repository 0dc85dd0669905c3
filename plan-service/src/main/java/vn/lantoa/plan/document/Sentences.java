package vn.lantoa.plan.document;

import java.util.ArrayList;
import java.util.List;

/** Splits a text into sentences, and shortens one to a title. */
final class Sentences {

    private static final int LONGEST_ABBREVIATION = 6;
    private static final int LONGEST_TITLE = 120;
    private static final int SHORTEST_CLAUSE = 30;

    private Sentences() {}

    static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            if (endsSentence(text, at)) {
                sentences.add(text.substring(from, at + 1).strip());
                from = at + 1;
            }
        }
        if (!text.substring(from).isBlank()) {
            sentences.add(text.substring(from).strip());
        }
        return sentences;
    }

    private static boolean endsSentence(String text, int at) {
        char mark = text.charAt(at);
        if ((mark != '.' && mark != '!' && mark != '?') || at + 2 >= text.length()) {
            return false;
        }
        char opening = text.charAt(at + 2);
        boolean newStart =
                text.charAt(at + 1) == ' '
                        && (Character.isUpperCase(opening) || "“\"(".indexOf(opening) >= 0);
        return newStart && !(mark == '.' && stopsNothing(text, at));
    }

    /** The full stop of "...", of "TP.", of an initial. */
    private static boolean stopsNothing(String text, int at) {
        int from = at;
        while (from > 0
                && at - from <= LONGEST_ABBREVIATION
                && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '/')) {
            from--;
        }
        String word = text.substring(from, at);
        boolean dots = word.isEmpty() && at > 0 && text.charAt(at - 1) == '.';
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return dots || initial || Words.ABBREVIATIONS.isOneOf(word);
    }

    /**
     * A sentence as a title of about 120 characters at most: whole if it is that short, else up to
     * the last clause that fits, else cut at a word. What was left out of the sentence shows as
     * "…".
     */
    static String title(String sentence) {
        if (sentence.length() <= LONGEST_TITLE) {
            return withoutEndMark(sentence);
        }
        for (String mark : List.of(";", ".", ":", ",")) {
            int end = sentence.lastIndexOf(mark + " ", LONGEST_TITLE - 1);
            boolean clause =
                    end >= SHORTEST_CLAUSE && !(mark.equals(".") && !endsSentence(sentence, end));
            if (clause) {
                return sentence.substring(0, end) + (mark.equals(".") ? "" : "…");
            }
        }
        int end = sentence.lastIndexOf(' ', LONGEST_TITLE - 1);
        if (end < SHORTEST_CLAUSE) {
            end = sentence.offsetByCodePoints(0, sentence.codePointCount(0, LONGEST_TITLE - 1));
        }
        return withoutEndMark(sentence.substring(0, end)) + "…";
    }

    private static String withoutEndMark(String text) {
        int end = text.length();
        boolean dots = text.endsWith("..");
        while (end > 1 && !dots && ";,:./ ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
