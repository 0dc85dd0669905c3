package vn.lantoa.plan.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Splits a list of units as written: "Sở A, Sở B và UBND huyện C; các đơn vị liên quan". */
final class Units {

    private static final Pattern HARD = Pattern.compile("[;\\n]");
    private static final Pattern SOFT = Pattern.compile(", ?| và ");
    private static final Pattern BULLET = Pattern.compile("^[-–+•*] *");
    private static final Pattern END = Pattern.compile("[ .,;:]+$");

    private Units() {}

    static List<String> of(String text) {
        List<String> units = new ArrayList<>();
        for (String piece : HARD.split(text)) {
            split(piece, units);
        }
        return units;
    }

    /** A comma parts two units only where another unit's name begins behind it. */
    private static void split(String text, List<String> units) {
        int from = 0;
        var marks = SOFT.matcher(text);
        while (marks.find()) {
            if (startsUnit(text, marks.end())) {
                add(text.substring(from, marks.start()), units);
                from = marks.end();
            }
        }
        add(text.substring(from), units);
    }

    /** "Các Sở, Ban, Ngành" is one: a lone word is no unit's name. */
    private static boolean startsUnit(String text, int at) {
        int end = at;
        while (end < text.length() && ",;.\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String next = text.substring(at, end).strip();
        boolean several = next.contains(" ") && !next.startsWith("ngành");
        boolean capital = !next.isEmpty() && Character.isUpperCase(next.codePointAt(0));
        String lower = Words.lower(next);
        int unit = Words.UNIT.lengthAt(lower, 0);
        return unit > 0
                && unit < lower.length()
                && several
                && (capital || lower.startsWith("các "));
    }

    private static void add(String unit, List<String> units) {
        String name =
                END.matcher(BULLET.matcher(unit.strip()).replaceFirst("")).replaceFirst("").strip();
        if (!name.isEmpty()) {
            units.add(name);
        }
    }
}
