package vn.lantoa.plan.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands above the first section. */
record Head(
        Optional<DocumentNumber> number,
        Optional<String> place,
        Optional<LocalDate> issueDate,
        String documentType,
        String title,
        Optional<Integer> year,
        List<String> letterhead,
        String preamble) {

    private static final int LONGEST_TITLE_LINE = 200;
    private static final int LONGEST_TITLE = 500;
    private static final Pattern YEAR =
            Pattern.compile(
                    "năm ((?:19|20)\\d{2})(?!\\d)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The line that says what the document is: "KẾ HOẠCH", maybe with the title behind it. */
    static Optional<String> typeOf(Line line) {
        String squeezed = line.text().replace(" ", "");
        boolean alone =
                Words.TYPE.phrases().anyMatch(p -> p.replace(" ", "").equalsIgnoreCase(squeezed));
        if (alone) {
            return Optional.of(line.text());
        }
        int length = Words.TYPE.lengthAtStart(line.text());
        String start = line.text().substring(0, length);
        return length > 0 && Line.inCapitals(start) ? Optional.of(start) : Optional.empty();
    }

    /**
     * @param head the lines above the first section
     * @param typeLine the index of the line of {@link #typeOf}
     */
    static Head read(List<Line> head, int typeLine, Flow flow) {
        Letterhead above = new Letterhead();
        head.subList(0, typeLine).forEach(line -> above.take(line.text()));
        Line line = head.get(typeLine);
        String type = typeOf(line).orElseThrow();
        List<Line> below = head.subList(typeLine + 1, head.size());
        String behind = line.text().substring(type.length()).strip();
        int lines = titleLines(behind, below);
        String title = title(behind, below.subList(0, lines));
        return new Head(
                above.number,
                above.place,
                above.issueDate,
                type,
                title,
                year(title),
                above.lines,
                String.join("\n", flow.paragraphs(below.subList(lines, below.size()))));
    }

    private static String title(String behind, List<Line> lines) {
        List<String> parts = new ArrayList<>();
        if (!behind.isEmpty()) {
            parts.add(behind);
        }
        lines.forEach(line -> parts.add(line.text()));
        return String.join(" ", parts);
    }

    private static int titleLines(String behind, List<Line> below) {
        int taken = 0;
        int length = behind.length();
        while (taken < below.size()) {
            Line line = below.get(taken);
            boolean first = taken == 0 && behind.isEmpty();
            boolean goesOn =
                    first
                            || (!opensPreamble(line)
                                    && (!line.afterGap()
                                            || (line.strong()
                                                    && taken > 0
                                                    && below.get(taken - 1).strong())));
            length += line.text().length();
            if (!goesOn || !mayBeTitle(line) || length > LONGEST_TITLE) {
                return taken;
            }
            taken++;
        }
        return taken;
    }

    private static boolean mayBeTitle(Line line) {
        return line.text().length() <= LONGEST_TITLE_LINE && !Flow.ended(line.text());
    }

    private static boolean opensPreamble(Line line) {
        return Words.PREAMBLE_OPENERS.lengthAtStart(line.text()) > 0;
    }

    private static Optional<Integer> year(String title) {
        Matcher matcher = YEAR.matcher(title);
        Optional<Integer> year = Optional.empty();
        while (matcher.find()) {
            year = Optional.of(Integer.valueOf(matcher.group(1)));
        }
        return year;
    }

    /** The lines above the type: number, place and day, and whatever else. */
    private static final class Letterhead {
        private Optional<DocumentNumber> number = Optional.empty();
        private Optional<String> place = Optional.empty();
        private Optional<LocalDate> issueDate = Optional.empty();
        private final List<String> lines = new ArrayList<>();

        /** Two cells of a table may have become one line: "Số: 1/KH-A Hà Nội, ngày …". */
        private void take(String line) {
            String rest = number.isEmpty() ? withoutNumber(line) : line;
            rest = place.isEmpty() ? withoutPlaceAndDay(rest) : rest;
            if (!rest.isEmpty()) {
                lines.add(rest);
            }
        }

        private String withoutNumber(String line) {
            Optional<Numbers.Found> found = Numbers.in(line).next();
            if (found.isEmpty()) {
                return line;
            }
            String before = line.substring(0, found.get().from()).strip();
            String word = before.endsWith(":") ? before.substring(0, before.length() - 1) : before;
            int length = Words.NUMBER.lengthAtEnd(word.strip());
            if (length == 0) {
                return line;
            }
            number = Optional.of(found.get().number());
            String left = word.strip().substring(0, word.strip().length() - length);
            return (left + " " + line.substring(found.get().to())).strip();
        }

        private String withoutPlaceAndDay(String line) {
            Optional<Dates.Found> found = Dates.in(line);
            if (found.isEmpty()) {
                return line;
            }
            String before = line.substring(0, found.get().from()).strip();
            if (!before.endsWith(",")) {
                return line;
            }
            place = Optional.of(before.substring(0, before.length() - 1).strip());
            issueDate = found.get().day();
            return line.substring(found.get().to()).strip();
        }
    }
}
