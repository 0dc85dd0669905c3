package vn.lantoa.plan.word;

import java.util.Map;
import java.util.Optional;

/**
 * What {@code w:pPr} says of a paragraph.
 *
 * @param mark how its end is formatted
 * @param section the setup of the section that ends with it
 */
record ParagraphProperties(
        Optional<String> style,
        Optional<NumberProperty> number,
        boolean heading,
        boolean centred,
        Look mark,
        Optional<Section> section) {

    static final ParagraphProperties NONE = new Draft().done();

    static ParagraphProperties read(Cursor at, Map<String, String> theme) throws Refused {
        Draft draft = new Draft();
        at.children(name -> draft.take(at, name, theme));
        return draft.done();
    }

    private static final class Draft {
        private Optional<String> style = Optional.empty();
        private Optional<NumberProperty> number = Optional.empty();
        private boolean heading;
        private boolean centred;
        private Look mark = Look.NONE;
        private Optional<Section> section = Optional.empty();

        private void take(Cursor at, String name, Map<String, String> theme) throws Refused {
            switch (name) {
                case "pStyle" -> style = at.attribute("val");
                case "numPr" -> number = Optional.of(NumberProperty.read(at));
                case "outlineLvl" -> heading = Style.heading(Measure.number(at.value()));
                case "jc" -> centred = at.value().equals("center");
                case "framePr" ->
                        centred |= at.attribute("xAlign").filter("center"::equals).isPresent();
                case "rPr" -> mark = Look.read(at, theme);
                case "sectPr" -> section = Optional.of(Section.read(at));
                default -> {}
            }
        }

        private ParagraphProperties done() {
            return new ParagraphProperties(style, number, heading, centred, mark, section);
        }
    }
}
