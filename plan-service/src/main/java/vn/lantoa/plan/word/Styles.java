package vn.lantoa.plan.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The styles of a file ({@code styles.xml}), each with what it inherits, and its fonts. */
final class Styles {

    private static final int LONGEST_CHAIN = 32;
    private static final String DEFAULT_FONT = "Times New Roman";
    private static final int DEFAULT_HALF_POINTS = 20;

    private final Map<String, String> theme = new HashMap<>();
    private final Map<String, Style> own = new HashMap<>();
    private final Map<String, Style> whole = new HashMap<>();
    private Look defaults = Look.NONE;
    private Optional<String> defaultParagraph = Optional.empty();

    static Styles of(Parts parts) throws Refused {
        Styles styles = new Styles();
        parts.readRelated("theme", ":theme", at -> name -> styles.themeFonts(at, name));
        parts.readRelated("styles", "styles", at -> name -> styles.take(at, name));
        return styles;
    }

    private void themeFonts(Cursor at, String name) throws Refused {
        switch (name) {
            case ":themeElements", ":fontScheme" -> at.children(below -> themeFonts(at, below));
            case ":majorFont" -> at.children(below -> themeFont(at, below, "major"));
            case ":minorFont" -> at.children(below -> themeFont(at, below, "minor"));
            default -> {}
        }
    }

    private void themeFont(Cursor at, String name, String role) {
        if (name.equals(":latin")) {
            at.attribute("typeface").ifPresent(font -> theme.put(role, font));
        }
    }

    private void take(Cursor at, String name) throws Refused {
        switch (name) {
            case "docDefaults", "rPrDefault" -> at.children(below -> take(at, below));
            case "rPr" -> defaults = Look.read(at, theme);
            case "style" -> style(at);
            default -> {}
        }
    }

    private void style(Cursor at) throws Refused {
        String id = at.attribute("styleId").orElse("");
        if (at.attribute("default").isPresent()
                && at.attribute("type").filter("paragraph"::equals).isPresent()) {
            defaultParagraph = Optional.of(id);
        }
        own.put(id, Style.read(at, theme));
    }

    /** The fonts of the theme: "minor" and "major". */
    Map<String, String> theme() {
        return theme;
    }

    /** A paragraph without a style has the file's usual one. */
    Style paragraph(Optional<String> id) {
        return id.filter(own::containsKey)
                .or(() -> defaultParagraph)
                .map(this::named)
                .orElse(Style.PLAIN);
    }

    /** A style with what it inherits; a plain one if the file has none of this name. */
    Style named(String id) {
        Style known = whole.get(id);
        if (known != null) {
            return known;
        }
        Style result = Style.PLAIN;
        for (Style style : chain(id).reversed()) {
            result = style.over(result);
        }
        whole.put(id, result);
        return result;
    }

    private List<Style> chain(String id) {
        List<Style> chain = new ArrayList<>();
        Optional<Style> next = Optional.ofNullable(own.get(id));
        while (next.isPresent() && chain.size() < LONGEST_CHAIN) {
            chain.add(next.get());
            next = next.get().basedOn().flatMap(above -> Optional.ofNullable(own.get(above)));
        }
        return chain;
    }

    Face face(Style paragraph, Look run) {
        Look character = run.style().map(this::named).map(Style::look).orElse(Look.NONE);
        Look above = paragraph.look();
        return new Face(
                toggled(run.bold(), character.bold(), above.bold(), defaults.bold()),
                toggled(
                        run.capitals(),
                        character.capitals(),
                        above.capitals(),
                        defaults.capitals()),
                toggled(run.hidden(), character.hidden(), above.hidden(), defaults.hidden()),
                run.font()
                        .or(character::font)
                        .or(above::font)
                        .or(defaults::font)
                        .orElse(DEFAULT_FONT),
                run.halfPoints()
                        .or(character::halfPoints)
                        .or(above::halfPoints)
                        .or(defaults::halfPoints)
                        .orElse(DEFAULT_HALF_POINTS));
    }

    /** Set by both styles, a toggle is off again (ISO/IEC 29500-1, 17.7.3). */
    private static boolean toggled(
            Optional<Boolean> run,
            Optional<Boolean> character,
            Optional<Boolean> paragraph,
            Optional<Boolean> defaults) {
        if (run.isPresent()) {
            return run.get();
        }
        return defaults.orElse(false)
                ? character.or(() -> paragraph).orElse(true)
                : character.orElse(false) ^ paragraph.orElse(false);
    }
}
