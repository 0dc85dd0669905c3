package vn.lantoa.plan.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The lists of a file ({@code numbering.xml}). */
final class Numbering {

    static final int LEVELS = 9;

    /**
     * What paragraphs are numbered by.
     *
     * @param scheme the lists of one scheme count on together
     * @param levels by depth from 0, its own or the scheme's
     * @param starts where this list begins anew, by depth
     */
    record Numbers(String scheme, Map<Integer, Level> levels, Map<Integer, Integer> starts) {

        Level level(int depth) {
            return levels.getOrDefault(depth, Level.PLAIN);
        }

        /** The depth that belongs to paragraphs of a style. */
        int depthOf(String style) {
            return levels.entrySet().stream()
                    .filter(entry -> entry.getValue().style().filter(style::equals).isPresent())
                    .mapToInt(Map.Entry::getKey)
                    .min()
                    .orElse(0);
        }
    }

    private static final class Scheme {
        private final Map<Integer, Level> levels = new HashMap<>();
        private Optional<String> styleLink = Optional.empty();
    }

    private static final class Variant {
        private final Map<Integer, Level> levels = new HashMap<>();
        private final Map<Integer, Integer> starts = new HashMap<>();
        private String scheme = "";
    }

    private final Map<String, Scheme> schemes = new HashMap<>();
    private final Map<String, Variant> variants = new HashMap<>();
    private final Map<String, Numbers> lists = new HashMap<>();

    static Numbering of(Parts parts, Styles styles) throws Refused {
        Numbering numbering = new Numbering();
        parts.readRelated("numbering", "numbering", at -> name -> numbering.take(at, name));
        for (Map.Entry<String, Variant> entry : numbering.variants.entrySet()) {
            numbering.lists.put(entry.getKey(), numbering.list(entry.getValue(), styles));
        }
        return numbering;
    }

    private void take(Cursor at, String name) throws Refused {
        switch (name) {
            case "abstractNum" -> {
                Scheme scheme = new Scheme();
                schemes.put(at.attribute("abstractNumId").orElse(""), scheme);
                at.children(below -> scheme(at, below, scheme));
            }
            case "num" -> {
                Variant list = new Variant();
                variants.put(at.attribute("numId").orElse(""), list);
                at.children(below -> list(at, below, list));
            }
            default -> {}
        }
    }

    private static void scheme(Cursor at, String name, Scheme scheme) throws Refused {
        switch (name) {
            case "lvl" -> scheme.levels.put(depth(at), Level.read(at));
            case "numStyleLink" -> scheme.styleLink = at.attribute("val");
            default -> {}
        }
    }

    private static void list(Cursor at, String name, Variant list) throws Refused {
        switch (name) {
            case "abstractNumId" -> list.scheme = at.value();
            case "lvlOverride" -> {
                int depth = depth(at);
                at.children(below -> override(at, below, depth, list));
            }
            default -> {}
        }
    }

    private static void override(Cursor at, String name, int depth, Variant list) throws Refused {
        switch (name) {
            case "startOverride" ->
                    Measure.number(at.value()).ifPresent(start -> list.starts.put(depth, start));
            case "lvl" -> list.levels.put(depth, Level.read(at));
            default -> {}
        }
    }

    private static int depth(Cursor at) {
        return within(at.attribute("ilvl").flatMap(Measure::number).orElse(0));
    }

    static int within(int depth) {
        return Math.clamp(depth, 0, LEVELS - 1);
    }

    private Numbers list(Variant list, Styles styles) {
        String id = list.scheme;
        Scheme scheme = schemes.getOrDefault(id, new Scheme());
        Optional<Variant> linked =
                scheme.styleLink
                        .flatMap(style -> styles.named(style).number())
                        .flatMap(NumberProperty::list)
                        .flatMap(number -> Optional.ofNullable(variants.get(number)));
        if (linked.isPresent()) {
            id = linked.get().scheme;
            scheme = schemes.getOrDefault(id, scheme);
        }
        Map<Integer, Level> levels = new HashMap<>(scheme.levels);
        levels.putAll(list.levels);
        return new Numbers(id, levels, list.starts);
    }

    /** Empty for "0", which means no list, and for one the file does not have. */
    Optional<Numbers> list(String id) {
        return Optional.ofNullable(lists.get(id));
    }
}
