package vn.lantoa.plan.reference;

import java.util.ArrayList;
import java.util.List;

/** A stretch of a text between full stops, semicolons, colons and line ends. */
record Clause(int from, int to) {

    static List<Clause> of(String text) {
        List<Clause> clauses = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            if (ends(text, at)) {
                clauses.add(new Clause(from, at));
                from = at + 1;
            }
        }
        clauses.add(new Clause(from, text.length()));
        return clauses;
    }

    private static boolean ends(String text, int at) {
        return switch (text.charAt(at)) {
            case ';', ':', '|', '\n', '\t' -> true;
            // "tp.", "1.5" and "KH.UBND" end nothing
            case '.' -> at + 1 == text.length() || text.charAt(at + 1) == ' ' || dots(text, at);
            default -> false;
        };
    }

    private static boolean dots(String text, int at) {
        return text.charAt(at + 1) == '.' || text.charAt(at + 1) == '/';
    }

    /** Whether nothing but marks stands between its beginning and an offset. */
    boolean beginsAt(String text, int at) {
        int before = at;
        while (before > from && !Character.isLetterOrDigit(text.charAt(before - 1))) {
            before--;
        }
        return before == from;
    }
}
