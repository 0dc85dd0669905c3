package vn.lantoa.plan.document;

/**
 * Takes Markdown's marks off one line, in one pass: heading signs, emphasis, escapes. A star or an
 * underscore inside a word, alone between spaces or in brackets is the author's and stays.
 */
final class Marks {

    record Cleaned(String text, boolean strong) {}

    private static final int LONGEST_EMPHASIS = 6;

    private final String line;
    private final StringBuilder text = new StringBuilder();
    private boolean space;
    private boolean opensStrong;
    private boolean closesStrong;

    private Marks(String line) {
        this.line = line;
    }

    static Cleaned clean(String line) {
        return new Marks(line).clean();
    }

    /** Spaces of all kinds collapsed to one, none at the ends; no mark is looked for. */
    static String squeeze(String line) {
        Marks marks = new Marks(line);
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (blank(c)) {
                marks.space = true;
            } else if (!invisible(c)) {
                marks.keep(c);
            }
        }
        return marks.text.toString();
    }

    private Cleaned clean() {
        int end = line.length();
        while (end > 0 && blank(line.charAt(end - 1))) {
            end--;
        }
        int at = 0;
        while (at < end && blank(line.charAt(at))) {
            at++;
        }
        int afterSigns = afterHeadingSigns(at, end);
        boolean heading = afterSigns > at;
        while (heading && end > afterSigns && line.charAt(end - 1) == '#') {
            end--;
        }
        at = afterSigns;
        while (at < end) {
            at = step(at, end);
        }
        return new Cleaned(text.toString(), heading || (opensStrong && closesStrong));
    }

    private int afterHeadingSigns(int from, int end) {
        int at = from;
        while (at < end && at - from < 6 && line.charAt(at) == '#') {
            at++;
        }
        boolean signs = at - from > 1 || (at > from && at < end && blank(line.charAt(at)));
        return signs ? at : from;
    }

    /** Takes what stands at an index; the index after it. */
    private int step(int at, int end) {
        char c = line.charAt(at);
        if (blank(c)) {
            space = true;
            return at + 1;
        }
        if (invisible(c)) {
            return at + 1;
        }
        if (c == '*' || c == '_') {
            return emphasis(at, end);
        }
        boolean escaped = c == '\\' && at + 1 < end && escapable(line.charAt(at + 1));
        keep(escaped ? line.charAt(at + 1) : c);
        return at + (escaped ? 2 : 1);
    }

    private int emphasis(int at, int end) {
        int after = at;
        while (after < end && (line.charAt(after) == '*' || line.charAt(after) == '_')) {
            after++;
        }
        if (marks(at, after, end)) {
            boolean strong = after - at > 1;
            opensStrong |= strong && text.isEmpty();
            closesStrong = strong && after == end;
        } else {
            for (int i = at; i < after; i++) {
                keep(line.charAt(i));
            }
        }
        return after;
    }

    private boolean marks(int at, int after, int end) {
        char left = at == 0 ? ' ' : line.charAt(at - 1);
        char right = after == end ? ' ' : line.charAt(after);
        if (blank(left) && blank(right) || after - at > LONGEST_EMPHASIS) {
            return false;
        }
        boolean insideWord = Character.isLetterOrDigit(left) && Character.isLetterOrDigit(right);
        if (after - at > 1) {
            return !insideWord || line.charAt(at) == '*';
        }
        return blank(left) != blank(right)
                || Character.isLetterOrDigit(left) != Character.isLetterOrDigit(right);
    }

    private void keep(char c) {
        if (space && !text.isEmpty()) {
            text.append(' ');
        }
        space = false;
        text.append(c);
    }

    private static boolean invisible(char c) {
        return c == '\u200B' || c == '\u2060' || c == '\uFEFF';
    }

    private static boolean escapable(char c) {
        return "\\`*_{}[]()#+-.!>~|".indexOf(c) >= 0;
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
