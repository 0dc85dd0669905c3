package vn.lantoa.plan.dispatch;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.lantoa.plan.wordlist.WordList;

/**
 * How long a file is kept, by the rules of the day its work ended: {@code retention.properties}. It
 * counts from the year in which the work ends.
 *
 * @param years none: for ever (vĩnh viễn)
 * @param source what says so, e.g. {@code Thông tư số 10/2022/TT-BNV}
 * @param from the last day of the year in which the work ends
 */
record Retention(Category category, Optional<Integer> years, String source, LocalDate from) {

    enum Category {
        /** Plans and reports of a year, and programmes of several. */
        YEAR_PLAN,
        /** Those of a quarter or month. */
        TERM_PLAN,
        /** What arises in the work of administrative reform. */
        REFORM_FILE
    }

    private static final WordList FILE = WordList.beside(Retention.class, "retention.properties");
    private static final String SOURCE = ".source";
    private static final String FOR_EVER = "permanent";
    private static final TreeMap<LocalDate, String> SINCE = since();

    private static TreeMap<LocalDate, String> since() {
        TreeMap<LocalDate, String> since = new TreeMap<>();
        for (String key : FILE.keys()) {
            if (key.endsWith(SOURCE)) {
                String day = key.substring(0, key.length() - SOURCE.length());
                since.put(LocalDate.parse(day), day);
            }
        }
        return since;
    }

    /** Work that ended before the first rule we know of is judged by that. */
    static Retention of(Category category, int lastYear) {
        LocalDate from = LocalDate.of(lastYear, Month.DECEMBER, 31);
        String rule =
                Optional.ofNullable(SINCE.floorEntry(from))
                        .map(Map.Entry::getValue)
                        .orElseGet(() -> SINCE.firstEntry().getValue());
        String value = FILE.value(rule + "." + category);
        return new Retention(
                category,
                value.equals(FOR_EVER) ? Optional.empty() : Optional.of(Integer.valueOf(value)),
                FILE.value(rule + SOURCE),
                from);
    }

    /** What a document counts as unless somebody says otherwise. */
    static Category categoryOf(DispatchedDocument document) {
        String title = document.title().toLowerCase(Locale.ROOT);
        if (names(title, "of-a-term")) {
            return Category.TERM_PLAN;
        }
        return switch (document.kind()) {
            case PLAN, ERRATUM, REVISION, REPLACEMENT, RECALL -> Category.YEAR_PLAN;
            case DOCUMENT -> names(title, "of-a-year") ? Category.YEAR_PLAN : Category.REFORM_FILE;
        };
    }

    private static boolean names(String title, String words) {
        List<String> phrases = FILE.phrasesInLowerCase(words);
        return phrases.stream().anyMatch(title::contains);
    }

    /** The last day it has to be kept; empty for ever. */
    Optional<LocalDate> keepUntil() {
        return years.map(from::plusYears);
    }
}
