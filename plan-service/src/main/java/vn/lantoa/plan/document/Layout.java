package vn.lantoa.plan.document;

import java.util.List;
import java.util.Optional;

/**
 * How a Word file looks, as far as the decree on form has a rule for it. A text has no layout.
 *
 * @param pages the setup of each section of the file, in order
 * @param fonts what the body is set in, the most used first
 * @param pageNumbers empty where the file numbers no pages
 * @param inserted characters of tracked insertions: read as text
 * @param deleted characters of tracked deletions: kept in the remainder
 * @param comments how many comments stand in the margin; their words are kept in the remainder
 * @param hidden characters formatted as hidden: read as text
 */
public record Layout(
        List<PageSetup> pages,
        List<FontUse> fonts,
        Optional<PageNumbers> pageNumbers,
        int inserted,
        int deleted,
        int comments,
        int hidden) {

    /** Paper and margins, in tenths of a millimetre. */
    public record PageSetup(int width, int height, int top, int bottom, int left, int right) {

        public boolean landscape() {
            return width > height;
        }
    }

    /**
     * @param halfPoints 28 for 14 pt
     * @param characters how many are set so
     */
    public record FontUse(String name, int halfPoints, int characters) {}

    /** Where page numbers stand. */
    public record PageNumbers(boolean top, boolean centred, boolean onFirstPage) {}

    public Layout {
        pages = List.copyOf(pages);
        fonts = List.copyOf(fonts);
    }
}
