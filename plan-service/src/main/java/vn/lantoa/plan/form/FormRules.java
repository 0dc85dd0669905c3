package vn.lantoa.plan.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the law says of a document's form, as it stands from a day on. Lengths are tenths of a
 * millimetre, sizes of type points.
 *
 * @param from the first day these rules are in force
 * @param source the decree and the part of it; the source of a rule is a place in it
 * @param faces how each component is set
 * @param types a type's symbol by its name in lower case: "kế hoạch" is "KH"
 * @param points the letters of points in order: a b c d đ e g
 */
public record FormRules(
        LocalDate from,
        String source,
        Paper paper,
        Margins margins,
        String font,
        Map<Component, Face> faces,
        Text text,
        Words words,
        Map<String, String> types,
        List<String> points) {

    /** What a document is made of, in the decree's order. */
    public enum Component {
        STATE_NAME,
        MOTTO,
        SUPERIOR,
        ISSUER,
        NUMBER,
        PLACE_AND_DAY,
        TYPE,
        SUMMARY,
        LEGAL_BASIS,
        BODY,
        SECTION,
        HEADING,
        CAPACITY,
        SIGNER,
        RECIPIENTS_LABEL,
        RECIPIENTS,
        DRAFTER,
        ANNEX,
        ANNEX_TITLE,
        ANNEX_NOTE,
        TABLE,
        PAGE_NUMBER
    }

    /**
     * What is allowed, both ends included.
     *
     * @param ours what this product writes
     */
    public record Range(int least, int most, int ours) {

        public boolean allows(int value) {
            return value >= least && value <= most;
        }
    }

    /** The page upright. */
    public record Paper(int width, int height, String source) {}

    /** The same four edges as the reader sees them, on an upright and on a turned page. */
    public record Margins(Range top, Range bottom, Range left, Range right, String source) {}

    /**
     * @param capitals in capital letters
     */
    public record Face(Range size, boolean bold, boolean italic, boolean capitals, String source) {}

    /**
     * @param indents what the first line of a paragraph may be indented by
     * @param indent what this product writes
     * @param gap between paragraphs at least, points
     * @param lines spacing of lines, hundredths of a single line
     */
    public record Text(List<Integer> indents, int indent, int gap, Range lines, String source) {

        public Text {
            indents = List.copyOf(indents);
        }
    }

    /**
     * The words every document has.
     *
     * @param legalBasis what a line of the legal basis begins with, lower case
     * @param annexNote what the note below an annex's title begins with, lower case
     */
    public record Words(
            String stateName,
            String motto,
            String number,
            String recipients,
            String filing,
            List<String> legalBasis,
            List<String> annexNote) {

        public Words {
            legalBasis = List.copyOf(legalBasis);
            annexNote = List.copyOf(annexNote);
        }
    }

    public FormRules {
        faces = Map.copyOf(faces);
        types = Map.copyOf(types);
        points = List.copyOf(points);
        for (Component component : Component.values()) {
            if (!faces.containsKey(component)) {
                throw new IllegalArgumentException(
                        "form-rules.json of " + from + " has no face for " + component);
            }
        }
    }

    /** The rules of a day; of a day before the oldest known, the oldest. */
    public static FormRules on(LocalDate day) {
        return Editions.OLDEST_FIRST.stream()
                .filter(rules -> !rules.from.isAfter(day))
                .reduce((older, newer) -> newer)
                .orElse(Editions.OLDEST_FIRST.getFirst());
    }

    public Face face(Component component) {
        return Objects.requireNonNull(faces.get(component));
    }

    /** The symbol of a type: KH for "KẾ HOẠCH"; empty for one the law does not name. */
    public Optional<String> symbol(String type) {
        return types.entrySet().stream()
                .filter(known -> squeezed(known.getKey()).equals(squeezed(type)))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Some set the type wide: "K Ế H O Ạ C H". */
    private static String squeezed(String type) {
        return type.toLowerCase(Locale.ROOT).replace(" ", "");
    }

    private static final class Editions {
        private static final List<FormRules> OLDEST_FIRST = read();

        private static List<FormRules> read() {
            try (InputStream file = FormRules.class.getResourceAsStream("form-rules.json")) {
                if (file == null) {
                    throw new IllegalStateException("form-rules.json is not beside its class");
                }
                FormRules[] rules = JsonMapper.builder().build().readValue(file, FormRules[].class);
                return Arrays.stream(rules).sorted(Comparator.comparing(FormRules::from)).toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
