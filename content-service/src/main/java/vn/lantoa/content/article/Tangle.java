package vn.lantoa.content.article;

import java.util.regex.Pattern;

/**
 * Tells text that nobody wrote to be read: made of so many marks that parsing it takes the square
 * of its length, or nests until the stack is full. It is told before any of it is parsed.
 */
final class Tangle {

    /** Marks of quotes and lists that one line begins with, one inside the other. */
    private static final int MOST_NESTED = 20;

    /** Between two blank lines: marks that may pair with any other. */
    private static final int MOST_PAIRED = 2_000;

    /** Between two blank lines: each is looked for an end to, up to the end of the block. */
    private static final int MOST_ANGLES = 400;

    private static final Pattern NESTED =
            Pattern.compile(
                    "(?:[ \\t]*+(?:>|(?:[-+*]|\\d{1,9}+[.)])(?=[ \\t]))){" + MOST_NESTED + "}");

    private Tangle() {}

    static boolean isIn(String commonMark) {
        int paired = 0;
        int angles = 0;
        for (String line : commonMark.split("\n", -1)) {
            if (line.isBlank()) {
                paired = 0;
                angles = 0;
                continue;
            }
            for (int i = 0; i < line.length(); i++) {
                switch (line.charAt(i)) {
                    case '*', '_', '[' -> paired++;
                    case '<' -> angles++;
                    default -> {}
                }
            }
            if (paired > MOST_PAIRED || angles > MOST_ANGLES || NESTED.matcher(line).lookingAt()) {
                return true;
            }
        }
        return false;
    }
}
