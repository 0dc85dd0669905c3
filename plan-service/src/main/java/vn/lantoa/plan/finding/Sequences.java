package vn.lantoa.plan.finding;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lantoa.plan.document.Node;

/**
 * Points and numbers one by one: what is left out, what stands twice, what no alphabet of ours has.
 */
final class Sequences {

    private static final String POINTS = "abcdđeghiklmnopqrstuvxy";
    private static final String POINT = "point";
    private static final String FOREIGN = "fjwz";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern ROMAN = Pattern.compile("(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})");
    private static final Pattern TIGHT =
            Pattern.compile(
                    "[\\s*_#\\\\]*"
                            + "(\\p{L}{1,4}|\\d{1,2}(?:\\.\\d{1,2})*|[-–+])([.):/]{0,2})(?=\\p{L})");

    private static final int LONGEST_LABEL = 40;

    private record Before(String label, int place) {}

    private final Map<String, Before> before = new HashMap<>();

    void check(Passage passage, String text, Report report) {
        Node node = passage.whole().orElseThrow();
        switch (node.kind()) {
            case POINT -> point(node, passage, report);
            case ITEM, SECTION -> number(node, passage, report);
            case BULLET, PARAGRAPH, TABLE, ANNEX -> {}
        }
        tight(node, passage, text, report);
    }

    private void point(Node node, Passage passage, Report report) {
        String label = node.label();
        if (label.length() == 1 && FOREIGN.contains(label)) {
            add(Code.POINT_FOREIGN, passage, report, label);
            before.remove(key(node, POINT));
        } else if (label.length() == 1 && POINTS.contains(label)) {
            step(node, POINT, POINTS.indexOf(label), passage, report);
        } else {
            number(node, passage, report);
        }
    }

    private void number(Node node, Passage passage, Report report) {
        String label = node.label();
        int dot = label.lastIndexOf('.');
        String last = label.substring(dot + 1);
        OptionalInt place =
                NUMBER.matcher(last).matches()
                        ? OptionalInt.of(Integer.parseInt(last) - 1)
                        : roman(last);
        if (place.isPresent()) {
            String kind = node.kind() + label.substring(0, Math.max(0, dot));
            step(node, kind, place.getAsInt(), passage, report);
        }
    }

    /** A sequence that starts anew is another one. */
    private void step(Node node, String kind, int place, Passage passage, Report report) {
        Before now = new Before(node.label(), place);
        Optional<Before> last = Optional.ofNullable(before.put(key(node, kind), now));
        if (last.isEmpty() || place == last.get().place() + 1) {
            return;
        }
        String label = node.label();
        String after = last.get().label();
        boolean points = kind.equals(POINT);
        if (place > last.get().place()) {
            String missing = named(last.get().place() + 1, points, label);
            Code code = points ? Code.POINT_LEFT_OUT : Code.NUMBER_LEFT_OUT;
            add(code, passage, report, label, after, missing);
        } else if (place > 0 || place == last.get().place()) {
            Code code = points ? Code.POINT_SEQUENCE : Code.NUMBER_SEQUENCE;
            add(code, passage, report, label, after);
        }
    }

    private static String named(int place, boolean points, String like) {
        if (points) {
            return String.valueOf(POINTS.charAt(place));
        }
        int dot = like.lastIndexOf('.');
        boolean figures = Character.isDigit(like.charAt(like.length() - 1));
        return figures ? like.substring(0, dot + 1) + (place + 1) : toRoman(place + 1);
    }

    private static void add(Code code, Passage passage, Report report, String... arguments) {
        report.add(code, passage, 0, firstWordEnd(passage), arguments);
    }

    private static int firstWordEnd(Passage passage) {
        int end = passage.words().indexOf(' ');
        return end < 0 ? passage.words().length() : end;
    }

    private static String key(Node node, String kind) {
        return node.parent().orElse("") + "/" + kind;
    }

    private static OptionalInt roman(String label) {
        if (!ROMAN.matcher(label).matches()) {
            return OptionalInt.empty();
        }
        int sum = 0;
        int larger = 0;
        for (int i = label.length() - 1; i >= 0; i--) {
            int value = label.charAt(i) == 'X' ? 10 : label.charAt(i) == 'V' ? 5 : 1;
            sum += value < larger ? -value : value;
            larger = Math.max(larger, value);
        }
        return OptionalInt.of(sum - 1);
    }

    private static String toRoman(int number) {
        String[] ones = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
        return "X".repeat(number / 10) + ones[number % 10];
    }

    /** "I.MỤC": the label and the first word run together. */
    private static void tight(Node node, Passage passage, String text, Report report) {
        if (node.label().isEmpty()) {
            return;
        }
        int to = Math.min(passage.end(), passage.start() + LONGEST_LABEL);
        Matcher matcher = TIGHT.matcher(text).region(passage.start(), to);
        boolean together =
                matcher.lookingAt()
                        && matcher.group(1).equals(node.label())
                        && (!matcher.group(2).isEmpty()
                                || !Character.isLetterOrDigit(node.label().charAt(0)));
        if (together) {
            report.add(
                    Code.LABEL_SPACE,
                    passage,
                    0,
                    firstWordEnd(passage),
                    text.substring(matcher.start(1), matcher.end()));
        }
    }
}
