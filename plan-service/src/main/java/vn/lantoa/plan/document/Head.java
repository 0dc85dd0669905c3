package vn.lantoa.plan.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;

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

    /**
     * The index of the line that says what the document is. Words alone on their line go before
     * words that a title follows: "SỞ" may stand above "KẾ HOẠCH VÀ ĐẦU TƯ".
     */
    static OptionalInt typeLine(List<Line> lines) {
        OptionalInt first = first(lines, 0, line -> typeOf(line).isPresent());
        if (first.isEmpty()) {
            return first(lines, 0, Head::namesAPlan);
        }
        int from = first.getAsInt();
        OptionalInt alone = first(lines, from, Head::isTypeAlone);
        int section = first(lines, from, Head::isSection).orElse(lines.size());
        return alone.isPresent() && alone.getAsInt() < section ? alone : first;
    }

    private static OptionalInt first(List<Line> lines, int from, Predicate<Line> wanted) {
        return IntStream.range(from, lines.size())
                .filter(i -> wanted.test(lines.get(i)))
                .findFirst();
    }

    private static boolean isSection(Line line) {
        return line.label().form() == Label.Form.ROMAN || line.label().form() == Label.Form.NUMBER;
    }

    private static boolean isTypeAlone(Line line) {
        String squeezed = line.text().replace(" ", "");
        return (line.strong() || line.inCapitals())
                && Words.TYPE
                        .phrases()
                        .anyMatch(p -> p.replace(" ", "").equalsIgnoreCase(squeezed));
    }

    private static boolean namesAPlan(Line line) {
        return line.strong() && Words.TYPE.lengthAtStart(line.text()) > 0;
    }

    /** "KẾ HOẠCH", maybe with the title behind it. */
    static Optional<String> typeOf(Line line) {
        if (isTypeAlone(line)) {
            return Optional.of(line.text());
        }
        int length = Words.TYPE.lengthAtStart(line.text());
        String start = line.text().substring(0, length);
        return length > 0 && Line.inCapitals(start) ? Optional.of(start) : Optional.empty();
    }

    private static String type(Line line) {
        return typeOf(line)
                .orElseGet(() -> line.text().substring(0, Words.TYPE.lengthAtStart(line.text())));
    }

    /** What stands in the line of the type behind it: the title, or its beginning. */
    static String behindType(Line line) {
        return line.text().substring(type(line).length()).strip();
    }

    static Head read(List<Line> above, Line typeLine, List<Line> below, String source, Flow flow) {
        Letterhead letterhead = Letterhead.read(above, source);
        Title title = Title.of(behindType(typeLine), below);
        return new Head(
                letterhead.number(),
                letterhead.place(),
                letterhead.issueDate(),
                type(typeLine),
                title.text(),
                PlannedYears.of(title.text()).single(),
                letterhead.lines(),
                String.join("\n", flow.paragraphs(below.subList(title.lines(), below.size()))));
    }
}
