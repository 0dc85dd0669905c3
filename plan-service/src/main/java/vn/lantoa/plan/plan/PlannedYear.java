package vn.lantoa.plan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.lantoa.plan.document.PlanDocument;

/**
 * The year a plan is for. It need not be the year of its date, so that whatever the title does not
 * say is a proposal.
 */
record PlannedYear(int year, YearBasis basis) {

    private static final Pattern BLANK_DATE = Pattern.compile("năm ((?:19|20)\\d{2})(?!\\d)");

    /**
     * @param given by a person
     * @param today for a document that names no year
     */
    static PlannedYear of(PlanDocument document, Optional<Integer> given, LocalDate today) {
        return document.year()
                .map(year -> new PlannedYear(year, YearBasis.TITLE))
                .or(() -> given.map(year -> new PlannedYear(year, YearBasis.GIVEN)))
                .or(() -> document.firstYear().map(y -> new PlannedYear(y, YearBasis.SPAN)))
                .or(
                        () ->
                                document.issueDate()
                                        .map(LocalDate::getYear)
                                        .or(() -> blankDate(document.letterhead()))
                                        .map(year -> new PlannedYear(year, YearBasis.DATE)))
                .orElseGet(() -> new PlannedYear(today.getYear(), YearBasis.TODAY));
    }

    /** "ngày tháng năm 2026". */
    private static Optional<Integer> blankDate(List<String> letterhead) {
        return letterhead.stream()
                .flatMap(line -> BLANK_DATE.matcher(line).results())
                .map(MatchResult::group)
                .map(words -> Integer.valueOf(words.substring(words.length() - 4)))
                .findFirst();
    }
}
