package vn.lantoa.plan.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines above the type: number, place and day, and whatever else. Where a decision stands above
 * the plan it puts in force, the last number and day given in full are the document's.
 */
record Letterhead(
        Optional<DocumentNumber> number,
        Optional<String> place,
        Optional<LocalDate> issueDate,
        List<String> lines) {

    private static final int LONGEST_PLACE = 40;
    private static final Pattern BLANK_NUMBER =
            Pattern.compile(
                    "(?iu:số) ?:? ?[….\\s_]*/ ?\\p{Lu}[\\p{L}\\d]*(?: ?[-/]"
                            + " ?\\p{Lu}[\\p{L}\\d]*){0,6}");
    private static final Pattern BLANK_DAY =
            Pattern.compile("(?iu:ngày)[….\\s_\\d]*(?iu:tháng)[….\\s_\\d]*(?iu:năm) ?[….\\d]{0,8}");
    private static final Pattern AROUND = Pattern.compile("(?<=[\\p{L}\\d]) ?([/-]) ?(?=\\p{Lu})");

    private record Day(String place, Optional<LocalDate> day, String rest) {}

    private record Numbered(DocumentNumber number, String rest, boolean opens) {}

    static Letterhead read(List<Line> above, String source) {
        List<String> pieces =
                above.stream()
                        .flatMap(line -> line.columns(source).stream())
                        .flatMap(line -> apart(line.text()).stream())
                        .toList();
        int numberLine = -1;
        int dayLine = -1;
        List<Optional<Numbered>> numbers = new ArrayList<>();
        List<Optional<Day>> days = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Optional<Numbered> number = number(pieces.get(i));
            boolean better = number.isPresent() && (numberLine < 0 || number.get().opens());
            numberLine = better ? i : numberLine;
            Optional<Day> day = day(number.map(Numbered::rest).orElse(pieces.get(i)));
            dayLine = day.isPresent() && (dayLine < 0 || day.get().day().isPresent()) ? i : dayLine;
            numbers.add(number);
            days.add(day);
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            String rest = pieces.get(i);
            if (i == numberLine) {
                rest = numbers.get(i).map(Numbered::rest).orElse(rest);
            }
            if (i == dayLine) {
                rest = day(rest).map(Day::rest).orElse(rest);
            }
            if (!rest.isEmpty()) {
                lines.add(rest);
            }
        }
        Optional<Day> day = dayLine < 0 ? Optional.empty() : days.get(dayLine);
        return new Letterhead(
                numberLine < 0 ? Optional.empty() : numbers.get(numberLine).map(Numbered::number),
                day.map(Day::place).filter(place -> !place.isEmpty()),
                day.flatMap(Day::day),
                lines);
    }

    /** Two cells of a table may have become one line by copying. */
    private static List<String> apart(String line) {
        int at = Math.min(Words.STATE_NAMES.spelledAtEnd(line), Words.MOTTOES.spelledAtEnd(line));
        Matcher blank = BLANK_NUMBER.matcher(line);
        if (blank.lookingAt() && blank.end() < line.length()) {
            at = blank.end();
        }
        return at > 0 && at < line.length()
                ? List.of(line.substring(0, at).strip(), line.substring(at).strip())
                : List.of(line);
    }

    private static Optional<Numbered> number(String line) {
        Optional<Numbered> found = numberIn(line);
        if (found.isEmpty() && Words.NUMBER.lengthAtStart(line) > 0) {
            return numberIn(AROUND.matcher(line).replaceAll("$1"));
        }
        return found;
    }

    private static Optional<Numbered> numberIn(String line) {
        Optional<Numbers.Found> found = Numbers.in(line).next();
        if (found.isEmpty() || Words.PREAMBLE_OPENERS.lengthAtStart(line) > 0) {
            return Optional.empty();
        }
        String before = line.substring(0, found.get().from()).strip();
        String word = before.endsWith(":") ? before.substring(0, before.length() - 1) : before;
        int length = Words.NUMBER.lengthAtEnd(word.strip());
        if (length == 0) {
            return Optional.empty();
        }
        String left = word.strip().substring(0, word.strip().length() - length).strip();
        String rest = (left + " " + line.substring(found.get().to())).strip();
        return Optional.of(new Numbered(found.get().number(), rest, left.isEmpty()));
    }

    /** "Hà Tĩnh, ngày 30 tháng 12 năm 2022", and nothing else. */
    static boolean isPlaceAndDay(String line) {
        return day(line).filter(day -> day.rest().isEmpty() && !day.place().isEmpty()).isPresent();
    }

    private static Optional<Day> day(String line) {
        Optional<Dates.Found> found = Dates.in(line);
        Matcher blank = BLANK_DAY.matcher(line);
        if (found.isPresent()) {
            return day(line, found.get().from(), found.get().day(), found.get().to());
        }
        return blank.find()
                ? day(line, blank.start(), Optional.empty(), blank.start())
                : Optional.empty();
    }

    /** A place is short, begins with a capital and mostly ends with a comma. */
    private static Optional<Day> day(String line, int from, Optional<LocalDate> day, int to) {
        String before = line.substring(0, from).strip();
        String rest = line.substring(to).strip();
        boolean comma = before.endsWith(",");
        String place = comma ? before.substring(0, before.length() - 1).strip() : before;
        boolean named =
                !place.isEmpty()
                        && place.length() <= LONGEST_PLACE
                        && Character.isUpperCase(place.codePointAt(0))
                        && Words.PREAMBLE_OPENERS.lengthAtStart(place) == 0
                        && (comma || (rest.isEmpty() && place.split(" ", -1).length <= 4));
        boolean alone = place.isEmpty() && rest.isEmpty();
        return named || alone ? Optional.of(new Day(place, day, rest)) : Optional.empty();
    }
}
