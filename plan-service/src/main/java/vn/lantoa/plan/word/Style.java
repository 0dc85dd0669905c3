package vn.lantoa.plan.word;

import java.util.Map;
import java.util.Optional;

/**
 * A style by itself, or with what it inherits.
 *
 * @param number the list it numbers its paragraphs by
 * @param bordered what a style of tables says about lines
 */
record Style(
        Optional<String> basedOn,
        Look look,
        Optional<NumberProperty> number,
        boolean heading,
        boolean centred,
        Optional<Boolean> bordered) {

    static final Style PLAIN = new Draft().done();

    private static final int HIGHEST_HEADING = 9;

    static Style read(Cursor at, Map<String, String> theme) throws Refused {
        Draft draft = new Draft();
        at.children(name -> draft.take(at, name, theme));
        return draft.done();
    }

    /** {@code w:outlineLvl}: 9 is the level of plain text. */
    static boolean heading(Optional<Integer> outlineLevel) {
        return outlineLevel.filter(level -> level >= 0 && level < HIGHEST_HEADING).isPresent();
    }

    Style over(Style there) {
        return new Style(
                Optional.empty(),
                look.over(there.look),
                number.map(property -> property.over(there.number)).or(there::number),
                heading || there.heading,
                centred || there.centred,
                bordered.or(there::bordered));
    }

    private static final class Draft {
        private Optional<String> basedOn = Optional.empty();
        private Look look = Look.NONE;
        private ParagraphProperties paragraph = ParagraphProperties.NONE;
        private boolean headingName;
        private Optional<Boolean> bordered = Optional.empty();

        private void take(Cursor at, String name, Map<String, String> theme) throws Refused {
            switch (name) {
                case "basedOn" -> basedOn = at.attribute("val");
                case "name" -> headingName = WordWords.HEADING_STYLES.start(at.value());
                case "rPr" -> look = Look.read(at, theme);
                case "pPr" -> paragraph = ParagraphProperties.read(at, theme);
                case "tblPr" -> bordered = Borders.ofTable(at);
                default -> {}
            }
        }

        private Style done() {
            return new Style(
                    basedOn,
                    look,
                    paragraph.number(),
                    headingName || paragraph.heading(),
                    paragraph.centred(),
                    bordered);
        }
    }
}
