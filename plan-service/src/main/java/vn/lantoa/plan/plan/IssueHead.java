package vn.lantoa.plan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.lantoa.plan.document.DocumentNumber;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.number.Register;

/** Number and day at the head of a document, and the blanks that stand for them until the issue. */
final class IssueHead {

    private static final String ISSUER =
            "\\p{Lu}[\\p{L}\\d]{0,14}+(?:[-–]\\p{Lu}[\\p{L}\\d]{0,14}+){0,3}+";
    private static final Pattern BLANK_NUMBER =
            Pattern.compile(
                    "(?iu:số) ?:?[….\\s_]*+/ ?(?<type>\\p{Lu}\\p{L}{0,9}+)?"
                            + "(?: ?[-–] ?(?<issuer>"
                            + ISSUER
                            + "))?");
    private static final Pattern BLANK_DAY =
            Pattern.compile(
                    "(?iu:ngày)[….\\s_\\d]*+(?iu:tháng)[….\\s_\\d]*+(?iu:năm) ?[….\\d]{0,8}");

    /**
     * What a document says of a number that it does not have yet: "Số: /KH-SNgV".
     *
     * @param type "KH"
     * @param issuer "SNgV"
     */
    record Symbol(Optional<String> type, Optional<String> issuer) {}

    private IssueHead() {}

    static Symbol symbol(PlanDocument document) {
        return document.letterhead().stream()
                .map(line -> BLANK_NUMBER.matcher(line.strip()))
                .filter(Matcher::matches)
                .findFirst()
                .map(
                        blank ->
                                new Symbol(
                                        Optional.ofNullable(blank.group("type")),
                                        Optional.ofNullable(blank.group("issuer"))))
                .orElseGet(
                        () ->
                                new Symbol(
                                        document.number().map(DocumentNumber::type),
                                        document.number().map(DocumentNumber::issuer)));
    }

    /** With its number, and with its day where that is known. */
    static PlanDocument filled(
            PlanDocument document, Register.Place place, Optional<LocalDate> day) {
        return document.issued(
                Optional.of(number(place)), day, withoutBlanks(document, day.isPresent()).toList());
    }

    /** With its day. */
    static PlanDocument dated(PlanDocument document, LocalDate day) {
        return document.issued(
                document.number(), Optional.of(day), withoutBlanks(document, true).toList());
    }

    /** With a blank where the number stood. */
    static PlanDocument blank(PlanDocument document, Register.Place place) {
        String blank = "Số:      /" + place.register().type() + "-" + place.register().issuer();
        return document.issued(
                Optional.empty(),
                document.issueDate(),
                Stream.concat(withoutBlanks(document, false), Stream.of(blank)).toList());
    }

    private static Stream<String> withoutBlanks(PlanDocument document, boolean dated) {
        List<String> lines = document.letterhead();
        return lines.stream()
                .filter(line -> !BLANK_NUMBER.matcher(line.strip()).matches())
                .filter(line -> !dated || !BLANK_DAY.matcher(line.strip()).matches());
    }

    private static DocumentNumber number(Register.Place place) {
        Register register = place.register();
        return new DocumentNumber(
                place.sequence(), register.type(), register.issuer(), place.number());
    }
}
