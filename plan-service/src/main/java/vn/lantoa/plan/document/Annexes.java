package vn.lantoa.plan.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands behind the signature: "PHỤ LỤC I", its title, its own outline. */
final class Annexes {

    private static final int LONGEST_HEADING = 200;
    private static final int MOST_HEADING_LINES = 12;
    private static final Pattern NUMBER =
            Pattern.compile(
                    " ?(?:(?iu:số) ?)?:?"
                            + " ?(?:\\d{1,2}[a-zA-Z]?|[IVX]{1,6}|[A-ZĐ])(?:\\.\\d{1,2}|-\\d{1,2})?"
                            + "(?![\\p{L}\\d/])");
    private static final Pattern DELIMITER = Pattern.compile("[ .:–-]+");

    private Annexes() {}

    /**
     * Whether a line opens an annex.
     *
     * @param behind the signature stands above it: then small letters will do
     */
    static boolean opens(Line line, boolean behind) {
        int length = Words.APPENDIX.lengthAtStart(line.text());
        if (length == 0 || line.text().length() > LONGEST_HEADING) {
            return false;
        }
        String word = line.text().substring(0, length);
        String rest = line.text().substring(length);
        boolean counted = rest.isEmpty() || NUMBER.matcher(rest).lookingAt();
        boolean capital = Character.isUpperCase(word.charAt(0));
        return Line.inCapitals(word) || (counted && (line.strong() || (behind && capital)));
    }

    /**
     * A table behind the signature is an annex even where no word says so; it begins with its
     * title.
     */
    static int unnamed(List<Line> lines, int from, int to) {
        int table = from;
        while (table < to && lines.get(table).table().isEmpty()) {
            table++;
        }
        int first = table;
        while (table < to && first > from && mayHead(lines.get(first - 1))) {
            first--;
        }
        return first;
    }

    private static boolean mayHead(Line line) {
        return isHeading(line)
                && !Closing.opens(line)
                && !Signature.isCapacity(line.text())
                && !Signature.isName(line.text())
                && line.text().contains(" ");
    }

    private static boolean isHeading(Line line) {
        return line.table().isEmpty()
                && line.label().form() == Label.Form.NONE
                && line.text().length() <= 2 * LONGEST_HEADING
                && (line.strong() || line.inCapitals() || line.text().startsWith("("));
    }

    private static boolean goesOn(Line heading, Line next) {
        return next.table().isEmpty()
                && next.label().form() == Label.Form.NONE
                && next.text().length() <= LONGEST_HEADING
                && Character.isLowerCase(next.text().codePointAt(0))
                && !Flow.ended(heading.text());
    }

    /**
     * @param lines from the first annex's line to the end
     */
    static void read(List<Line> lines, Flow flow, Tree tree) {
        int from = 0;
        for (int number = 1; from < lines.size(); number++) {
            int next = from + 1;
            while (next < lines.size() && !opens(lines.get(next), true)) {
                next++;
            }
            annex(lines.subList(from, next), number, flow, tree);
            from = next;
        }
    }

    private static void annex(List<Line> lines, int number, Flow flow, Tree tree) {
        Line first = lines.getFirst();
        boolean named = opens(first, true);
        Label label =
                named
                        ? label(first.text())
                        : Label.none(named || first.table().isPresent() ? "" : first.text());
        OpenNode annex =
                tree.add(
                        first.table().isPresent() ? first.withoutTable() : first,
                        label,
                        Node.Kind.ANNEX,
                        -1,
                        Optional.empty(),
                        "PL" + number);
        int body = first.table().isPresent() ? 0 : 1;
        while (body > 0
                && body < Math.min(lines.size(), MOST_HEADING_LINES)
                && (isHeading(lines.get(body)) || goesOn(lines.get(body - 1), lines.get(body)))
                && lines.get(body).node().isEmpty()) {
            annex.append(lines.get(body));
            body++;
        }
        Outline.annex(annex, lines.subList(body, lines.size()), flow, tree);
    }

    private static Label label(String line) {
        int word = Words.APPENDIX.lengthAtStart(line);
        Matcher number = NUMBER.matcher(line).region(word, line.length());
        number.useTransparentBounds(true);
        int end = number.lookingAt() ? number.end() : word;
        Matcher delimiter = DELIMITER.matcher(line).region(end, line.length());
        int rest = delimiter.lookingAt() ? delimiter.end() : end;
        return new Label(Label.Form.NONE, line.substring(0, end), line.substring(rest).strip());
    }
}
