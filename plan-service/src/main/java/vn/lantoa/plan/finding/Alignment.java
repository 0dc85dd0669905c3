package vn.lantoa.plan.finding;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Where each character of some cleaned words stands in the text they come from, over Markdown's
 * marks, line breaks and decomposed letters. A letter with its combining marks is one step.
 */
final class Alignment {

    private static final int PROBE = 24;

    /** How far a page number or a mark may push the next letter away. */
    private static final int FARTHEST = 500;

    /** Words that were changed since are not in the text: after so many letters it is no use. */
    private static final int MOST_LOST = 20;

    private final int[] offsets;

    private Alignment(int[] offsets) {
        this.offsets = offsets;
    }

    /**
     * @param words NFC
     * @param from where in the text to look, {@code to} exclusive
     */
    static Alignment of(String words, String text, int from, int to) {
        Clusters wanted = Clusters.of(words, 0, words.length());
        Clusters there = Clusters.of(text, from, to);
        int[] offsets = new int[words.length() + 1];
        Arrays.fill(offsets, to);
        int at = start(wanted, there);
        int lost = 0;
        for (int i = 0; i < wanted.size(); i++) {
            boolean looked = !wanted.blank(i) && lost < MOST_LOST;
            int next = looked ? there.find(wanted, i, at) : at;
            boolean found = next < there.size();
            int offset = there.offset(found ? next : at);
            Arrays.fill(offsets, wanted.offset(i), wanted.offset(i + 1), offset);
            if (looked) {
                lost += found ? 0 : 1;
                at = found ? next + 1 : at;
            }
        }
        offsets[words.length()] = there.offset(at);
        return new Alignment(offsets);
    }

    /** The first place from which the first characters follow each other, marks aside. */
    private static int start(Clusters wanted, Clusters there) {
        for (int at = 0; at < there.size(); at++) {
            if (begins(wanted, there, at)) {
                return at;
            }
        }
        return 0;
    }

    private static boolean begins(Clusters wanted, Clusters there, int start) {
        int at = start;
        for (int i = 0; i < Math.min(PROBE, wanted.size()); i++) {
            if (wanted.blank(i)) {
                continue;
            }
            while (i > 0 && there.skippable(at) && !there.same(at, wanted, i)) {
                at++;
            }
            if (!there.same(at, wanted, i)) {
                return false;
            }
            at++;
        }
        return true;
    }

    /** The offset in the text of a character of the words, or of their end. */
    int offset(int word) {
        return offsets[word];
    }

    /** The offset after the character before one of the words' offsets. */
    int end(int word, String text) {
        if (word == 0) {
            return offsets[0];
        }
        int last = offsets[word - 1];
        int end = Math.min(last + 1, text.length());
        while (end < text.length() && end < offsets[word] && Clusters.combining(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** A text letter by letter, each with its combining marks. */
    private record Clusters(String text, int[] offsets, int size) {

        static Clusters of(String text, int from, int to) {
            int[] offsets = new int[to - from + 1];
            int size = 0;
            for (int at = from; at < to; at++) {
                if (at == from || !combining(text.charAt(at))) {
                    offsets[size++] = at;
                }
            }
            offsets[size] = to;
            return new Clusters(text, offsets, size);
        }

        static boolean combining(char c) {
            return Character.getType(c) == Character.NON_SPACING_MARK;
        }

        int offset(int index) {
            return offsets[Math.min(index, size)];
        }

        boolean blank(int index) {
            char c = text.charAt(offsets[index]);
            return Character.isWhitespace(c) || Character.isSpaceChar(c);
        }

        /** A mark of Markdown, a blank, an invisible character. */
        boolean skippable(int index) {
            return index < size
                    && (blank(index)
                            || "*_#\\|\u200B\u2060\uFEFF".indexOf(text.charAt(offsets[index]))
                                    >= 0);
        }

        boolean same(int index, Clusters other, int otherIndex) {
            if (index >= size) {
                return false;
            }
            int length = offsets[index + 1] - offsets[index];
            int otherLength = other.offsets[otherIndex + 1] - other.offsets[otherIndex];
            if (length == 1 && otherLength == 1) {
                return text.charAt(offsets[index]) == other.text.charAt(other.offsets[otherIndex]);
            }
            return nfc(index).equals(other.nfc(otherIndex));
        }

        /** The index of the next same letter, or the size. */
        int find(Clusters other, int otherIndex, int from) {
            int end = Math.min(size, from + FARTHEST);
            int at = from;
            while (at < end && !same(at, other, otherIndex)) {
                at++;
            }
            return at < end ? at : size;
        }

        private String nfc(int index) {
            return Normalizer.normalize(
                    text.substring(offsets[index], offsets[index + 1]), Normalizer.Form.NFC);
        }
    }
}
