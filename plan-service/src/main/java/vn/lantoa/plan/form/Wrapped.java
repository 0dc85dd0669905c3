package vn.lantoa.plan.form;

import java.util.regex.Pattern;

/**
 * Centred words over several lines of about the same length, as a typist breaks them: the column is
 * narrowed, the words stay one paragraph.
 *
 * @param inset on each side, twips
 * @param longest line, twips
 */
record Wrapped(int inset, int longest) {

    private static final Pattern SPACE = Pattern.compile(" +");
    private static final double SLACK = 1.06;

    static Wrapped in(int column, String words, FormRules.Face face) {
        String[] parts = SPACE.split(words.strip());
        double[] widths = new double[parts.length];
        double widest = 0;
        double all = 0;
        double space = twips(" ", face);
        for (int i = 0; i < parts.length; i++) {
            widths[i] = twips(parts[i], face);
            widest = Math.max(widest, widths[i]);
            all += widths[i] + (i == 0 ? 0 : space);
        }
        double room = column / SLACK;
        if (all <= room) {
            return new Wrapped(0, (int) all);
        }
        int lines = lines(widths, space, room);
        double narrow = Math.min(widest, room);
        double wide = room;
        while (wide - narrow > 10) {
            double middle = (narrow + wide) / 2;
            if (lines(widths, space, middle) > lines) {
                narrow = middle;
            } else {
                wide = middle;
            }
        }
        return new Wrapped((int) ((column - wide * SLACK) / 2), (int) wide);
    }

    private static double twips(String words, FormRules.Face face) {
        return LetterWidths.of(words, face) * 20;
    }

    private static int lines(double[] widths, double space, double room) {
        int lines = 1;
        double used = 0;
        for (double width : widths) {
            double more = used == 0 ? width : space + width;
            if (used > 0 && used + more > room) {
                lines++;
                used = width;
            } else {
                used += more;
            }
        }
        return lines;
    }
}
