package vn.lantoa.plan.plan;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.plan.document.DocumentNumber;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.form.FormRules;
import vn.lantoa.plan.office.Offices;

/**
 * The head of a plan's document, as it has it; the office's names where it has none.
 *
 * @param offices the lines at the upper left, {@code state} those at the upper right
 * @param number with the word before it; as it stands while it is blank
 * @param placeAndDay in Vietnamese whatever the reader's language: it is part of the document
 */
record PaperHead(
        List<String> offices,
        List<String> state,
        Optional<String> number,
        Optional<String> placeAndDay) {

    /** A day that is still to be filled in. */
    private static final Pattern BLANK_DAY =
            Pattern.compile(
                    "ngày[\\s….\\d]*tháng[\\s….\\d]*năm",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static PaperHead of(
            PlanDocument document, Optional<Offices.Names> names, FormRules.Words words) {
        List<String> offices = new ArrayList<>();
        List<String> state = new ArrayList<>();
        Optional<String> number = Optional.empty();
        Optional<String> day = Optional.empty();
        for (String line : document.letterhead()) {
            if (same(line, words.stateName()) || same(line, words.motto())) {
                state.add(line);
            } else if (isNumber(line, words) && document.number().isEmpty()) {
                number = Optional.of(line);
            } else if (BLANK_DAY.matcher(line).find() && document.issueDate().isEmpty()) {
                day = Optional.of(line);
            } else {
                offices.add(line);
            }
        }
        if (offices.isEmpty()) {
            names.ifPresent(
                    known -> {
                        known.superior().ifPresent(offices::add);
                        offices.add(known.office());
                    });
        }
        Optional<String> given =
                document.number()
                        .map(DocumentNumber::text)
                        .map(text -> words.number() + " " + text);
        return new PaperHead(
                offices, state, given.isPresent() ? given : number, placeAndDay(document, day));
    }

    private static boolean isNumber(String line, FormRules.Words words) {
        String word = words.number().replace(":", "").strip().toLowerCase(Locale.ROOT);
        return line.toLowerCase(Locale.ROOT).startsWith(word) && line.contains("/");
    }

    private static boolean same(String line, String words) {
        return letters(line).equals(letters(words));
    }

    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}]", "")
                .toLowerCase(Locale.ROOT);
    }

    private static Optional<String> placeAndDay(PlanDocument document, Optional<String> blank) {
        Optional<String> day =
                document.issueDate()
                        .map(
                                date ->
                                        "ngày %02d tháng %s năm %d"
                                                .formatted(
                                                        date.getDayOfMonth(),
                                                        month(date.getMonthValue()),
                                                        date.getYear()));
        String line =
                Stream.concat(document.place().stream(), (day.isPresent() ? day : blank).stream())
                        .collect(Collectors.joining(", "));
        return Optional.of(line).filter(text -> !text.isEmpty());
    }

    private static String month(int month) {
        return month < 3 ? "0" + month : String.valueOf(month);
    }
}
