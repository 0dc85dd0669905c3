package vn.lantoa.plan.form;

import java.util.Optional;

/**
 * A paragraph to write, mostly as its style says.
 *
 * @param bookmark the name of the bookmark round its words
 * @param inset how much narrower than its column it is, on each side, twips
 * @param keepNext on one page with what follows
 * @param before room above beyond the style's, twips
 * @param ruled a line is drawn above it
 */
record Paragraph(
        Style style,
        String words,
        Optional<String> bookmark,
        int inset,
        boolean keepNext,
        int before,
        boolean ruled) {

    static Paragraph of(Style style, String words) {
        return new Paragraph(style, words, Optional.empty(), 0, false, 0, false);
    }

    /** A drawn line of some length in the middle of a column. */
    static Paragraph rule(int length, int column) {
        int inset = Math.max(0, (column - length) / 2);
        return new Paragraph(Style.THIN, "", Optional.empty(), inset, false, 0, true);
    }

    Paragraph named(String name) {
        return new Paragraph(style, words, Optional.of(name), inset, keepNext, before, ruled);
    }

    Paragraph inset(int twips) {
        return new Paragraph(style, words, bookmark, twips, keepNext, before, ruled);
    }

    Paragraph keptWithNext(boolean keep) {
        return new Paragraph(style, words, bookmark, inset, keep, before, ruled);
    }

    Paragraph below(int twips) {
        return new Paragraph(style, words, bookmark, inset, keepNext, twips, ruled);
    }
}
