package vn.lantoa.plan.word;

import java.util.Map;
import java.util.Optional;

/**
 * The properties of characters ({@code w:rPr}) as far as reading needs them; empty where the file
 * leaves them to what stands above.
 *
 * @param deleted on the mark of a paragraph: its end is a tracked deletion
 */
record Look(
        Optional<Boolean> bold,
        Optional<Boolean> capitals,
        Optional<Boolean> hidden,
        Optional<String> font,
        Optional<Integer> halfPoints,
        Optional<String> style,
        boolean deleted) {

    static final Look NONE = new Draft().look();

    /**
     * @param theme the fonts of the theme: "minor" and "major"
     */
    static Look read(Cursor at, Map<String, String> theme) throws Refused {
        Draft draft = new Draft();
        at.children(name -> draft.take(at, name, theme));
        return draft.look();
    }

    /** What is said here, and else what is said there. */
    Look over(Look there) {
        return new Look(
                bold.or(there::bold),
                capitals.or(there::capitals),
                hidden.or(there::hidden),
                font.or(there::font),
                halfPoints.or(there::halfPoints),
                style.or(there::style),
                deleted);
    }

    private static final class Draft {
        private Optional<Boolean> bold = Optional.empty();
        private Optional<Boolean> capitals = Optional.empty();
        private Optional<Boolean> hidden = Optional.empty();
        private Optional<String> font = Optional.empty();
        private Optional<Integer> halfPoints = Optional.empty();
        private Optional<String> style = Optional.empty();
        private boolean deleted;

        private void take(Cursor at, String name, Map<String, String> theme) {
            switch (name) {
                case "b" -> bold = Optional.of(at.on());
                case "caps" -> capitals = Optional.of(at.on());
                case "vanish" -> hidden = Optional.of(at.on());
                case "rFonts" -> font = font(at, theme);
                case "sz" -> halfPoints = Measure.number(at.value());
                case "rStyle" -> style = at.attribute("val");
                case "del", "moveFrom" -> deleted = true;
                default -> {}
            }
        }

        private static Optional<String> font(Cursor at, Map<String, String> theme) {
            return at.attribute("asciiTheme")
                    .or(() -> at.attribute("hAnsiTheme"))
                    .map(name -> name.startsWith("major") ? "major" : "minor")
                    .flatMap(name -> Optional.ofNullable(theme.get(name)))
                    .or(() -> at.attribute("ascii"))
                    .or(() -> at.attribute("hAnsi"));
        }

        private Look look() {
            return new Look(bold, capitals, hidden, font, halfPoints, style, deleted);
        }
    }
}
