package vn.lantoa.plan.edition;

import java.util.List;
import java.util.Optional;
import vn.lantoa.plan.document.Node;

/** Which label follows which: I, II; 1, 2; 1.1, 1.2; a, b, c, d, đ, e, g. */
final class Labels {

    private static final List<String> ONES =
            List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");
    private static final int MOST_ROMAN = 49;

    private final List<String> points;

    /**
     * @param points the letters of points in their order, by the decree in force
     */
    Labels(List<String> points) {
        this.points = points;
    }

    /** Empty when the letters are used up. */
    Optional<String> after(String label) {
        int letter = points.indexOf(label);
        if (letter >= 0) {
            return letter + 1 < points.size()
                    ? Optional.of(points.get(letter + 1))
                    : Optional.empty();
        }
        int roman = roman(label);
        if (roman > 0) {
            return roman < MOST_ROMAN ? Optional.of(roman(roman + 1)) : Optional.empty();
        }
        int dot = label.lastIndexOf('.');
        String last = label.substring(dot + 1);
        return isNumber(last)
                ? Optional.of(label.substring(0, dot + 1) + (Integer.parseInt(last) + 1))
                : Optional.of(label);
    }

    /** The label of the first of its kind below a node. */
    String first(Node.Kind kind, Optional<Node> parent) {
        return switch (kind) {
            case SECTION -> "I";
            case ITEM ->
                    parent.filter(above -> above.kind() == Node.Kind.ITEM)
                            .map(above -> above.label() + ".1")
                            .orElse("1");
            case POINT -> points.getFirst();
            case BULLET -> "-";
            case PARAGRAPH, TABLE -> "";
            case ANNEX -> "PHỤ LỤC";
        };
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() <= 4 && text.chars().allMatch(Character::isDigit);
    }

    private static String roman(int number) {
        int tens = number / 10;
        return (tens == 4 ? "XL" : "X".repeat(tens)) + ONES.get(number % 10);
    }

    /** 0 if it is none. */
    private static int roman(String label) {
        for (int number = 1; number <= MOST_ROMAN; number++) {
            if (roman(number).equals(label)) {
                return number;
            }
        }
        return 0;
    }
}
