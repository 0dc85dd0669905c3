package vn.lantoa.plan.session;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import vn.lantoa.plan.wordlist.WordList;

/** What holds for sessions by the rules of the day, see {@code rules.properties}. */
final class Rules {

    /**
     * Something a session is about, or serves besides.
     *
     * @param code as sessions and events name it
     */
    record Subject(String code, String name) {}

    private static final WordList FILE = WordList.beside(Rules.class, "rules.properties");
    private static final NavigableMap<LocalDate, MonthDay> NATIONAL_LAW_DAYS = nationalLawDays();
    private static final List<Subject> SUBJECTS = subjects("subject.");
    private static final List<Subject> COMBINATIONS = subjects("combined.");

    private Rules() {}

    /** Working days after the set day before a session of that day is missed. */
    static int grace(Kind kind, LocalDate day) {
        return Integer.parseInt(FILE.inForce("grace." + kind, day));
    }

    /** The day the law names for a year; empty before there was one. */
    static Optional<LocalDate> nationalLawDay(int year) {
        return Optional.ofNullable(NATIONAL_LAW_DAYS.floorEntry(LocalDate.of(year, 12, 31)))
                .map(day -> day.getValue().atYear(year));
    }

    /** The subjects of thematic sessions where an office settled none of its own. */
    static List<Subject> subjects() {
        return SUBJECTS;
    }

    /** What a session may serve besides (lồng ghép). */
    static List<Subject> combinations() {
        return COMBINATIONS;
    }

    private static NavigableMap<LocalDate, MonthDay> nationalLawDays() {
        String prefix = "law-day.national.";
        NavigableMap<LocalDate, MonthDay> days = new TreeMap<>();
        for (String key : FILE.keys()) {
            if (key.startsWith(prefix)) {
                days.put(
                        LocalDate.parse(key.substring(prefix.length())),
                        MonthDay.parse("--" + FILE.value(key)));
            }
        }
        return days;
    }

    private static List<Subject> subjects(String prefix) {
        return FILE.keys().stream()
                .filter(key -> key.startsWith(prefix))
                .sorted()
                .map(FILE::phrases)
                .map(phrases -> new Subject(phrases.getFirst(), phrases.getLast()))
                .toList();
    }
}
