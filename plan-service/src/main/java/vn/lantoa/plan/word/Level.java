package vn.lantoa.plan.word;

import java.util.Optional;

/**
 * One level of a list.
 *
 * @param text the pattern of its labels: "%1.%2.", or the bullet
 * @param spaced something stands between the label and the words
 * @param style the style of the paragraphs that belong to it
 * @param restartsAfter begins anew after a paragraph of this level (from 1) or above; 0 for never
 * @param legal the counts of all levels are written in figures
 */
record Level(
        int start,
        String format,
        String text,
        boolean spaced,
        Optional<String> style,
        Optional<Integer> restartsAfter,
        boolean legal) {

    static final Level PLAIN = new Draft().done();

    static Level read(Cursor at) throws Refused {
        Draft draft = new Draft();
        at.children(name -> draft.take(at, name));
        return draft.done();
    }

    boolean bullet() {
        return format.equals("bullet");
    }

    private static final class Draft {
        private int start = 1;
        private String format = "decimal";
        private String text = "";
        private boolean spaced = true;
        private Optional<String> style = Optional.empty();
        private Optional<Integer> restartsAfter = Optional.empty();
        private boolean legal;

        private void take(Cursor at, String name) throws Refused {
            switch (name) {
                case "start" -> start = Measure.number(at.value()).orElse(start);
                case "numFmt" -> format = at.value();
                case "lvlText" -> text = at.value();
                case "suff" -> spaced = !at.value().equals("nothing");
                case "pStyle" -> style = at.attribute("val");
                case "lvlRestart" -> restartsAfter = Measure.number(at.value());
                case "isLgl" -> legal = at.on();
                case "mc:AlternateContent" -> at.branch(below -> take(at, below));
                default -> {}
            }
        }

        private Level done() {
            return new Level(start, format, text, spaced, style, restartsAfter, legal);
        }
    }
}
