package vn.lantoa.plan.word;

/** Characters of the symbol fonts, which stand in the private area of Unicode. */
final class Symbols {

    private static final char FIRST = '\uF000';
    private static final char LAST = '\uF0FF';
    private static final String BULLET = "•";
    private static final String KEPT_BULLETS = "-–—−+*";

    private Symbols() {}

    static boolean any(String text) {
        return text.chars().anyMatch(c -> c >= FIRST && c <= LAST);
    }

    static String readable(String text) {
        if (!any(text)) {
            return text;
        }
        StringBuilder readable = new StringBuilder(text.length());
        text.chars().forEach(c -> readable.append(readable((char) c)));
        return readable.toString();
    }

    /** The fonts agree on what looks like ASCII; the rest serves as bullets. */
    private static String readable(char c) {
        if (c < FIRST || c > LAST) {
            return String.valueOf(c);
        }
        return switch ((char) (c - FIRST)) {
            case ' ' -> " ";
            case '-' -> "-";
            case '+' -> "+";
            case '(' -> "(";
            case ')' -> ")";
            case '/' -> "/";
            case '\u00B1' -> "±";
            case '\u00B4' -> "×";
            case '\u00A3' -> "≤";
            case '\u00B3' -> "≥";
            default -> BULLET;
        };
    }

    /** A {@code w:sym}: its code in hexadecimal. */
    static String of(String code) {
        if (!code.matches("[0-9A-Fa-f]{1,4}")) {
            return "";
        }
        char c = (char) Integer.parseInt(code, 16);
        return Character.isSurrogate(c) ? "" : readable(String.valueOf(c));
    }

    /** A bullet of a list: dashes and the like stay, whatever else is drawn is a dot. */
    static String bullet(String text) {
        String readable = readable(text.strip()).strip();
        if (readable.isEmpty() || readable.length() == 1 && KEPT_BULLETS.contains(readable)) {
            return readable;
        }
        return BULLET;
    }
}
