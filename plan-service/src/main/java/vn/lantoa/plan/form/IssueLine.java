package vn.lantoa.plan.form;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.plan.document.DocumentNumber;
import vn.lantoa.plan.document.Node;
import vn.lantoa.plan.document.PlanDocument;

/** Number, place and day as they are written; blanks to fill in by hand while there are none. */
record IssueLine(PlanDocument document, Letterhead letterhead, FormRules rules) {

    private static final String BLANK = "      ";

    /** "Số: 1391/KH-SNgV". */
    String number() {
        return rules.words().number() + " " + bareNumber();
    }

    /** "Hà Tĩnh, ngày 30 tháng 12 năm 2022". */
    String placeAndDay() {
        return document.place().map(place -> place + ", ").orElse("") + day();
    }

    /** "(Kèm theo Kế hoạch số 1391/KH-SNgV ngày 30 tháng 12 năm 2022 của Sở Ngoại vụ)". */
    String annexNote() {
        return "(Kèm theo %s số %s %s của %s)"
                .formatted(sentenceCase(document.documentType()), bareNumber(), day(), office());
    }

    private String bareNumber() {
        return document.number().map(DocumentNumber::text).orElseGet(this::blankNumber);
    }

    private String blankNumber() {
        return BLANK
                + rules.symbol(document.documentType()).map(type -> "/" + type).orElse("/")
                + letterhead.symbol().map(issuer -> "-" + issuer).orElse("");
    }

    /** Days below 10 and months below 3 are padded, so that no figure can be put before them. */
    private String day() {
        return document.issueDate()
                .map(IssueLine::written)
                .orElseGet(
                        () ->
                                "ngày%stháng%snăm %s"
                                        .formatted(
                                                BLANK,
                                                BLANK,
                                                document.year().map(String::valueOf).orElse("")))
                .strip();
    }

    private static String written(LocalDate day) {
        int month = day.getMonthValue();
        return "ngày %02d tháng %s năm %d"
                .formatted(day.getDayOfMonth(), month < 3 ? "0" + month : month, day.getYear());
    }

    /** As the document's own words name it, where the letterhead knows it in capitals only. */
    private String office() {
        String office = letterhead.office();
        if (!office.equals(capitals(office))) {
            return office;
        }
        String wanted = office.toLowerCase(Locale.ROOT);
        return words().map(words -> named(words, wanted))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(office);
    }

    private Stream<String> words() {
        return Stream.concat(
                Stream.of(document.preamble()), document.nodes().stream().flatMap(Node::passages));
    }

    private static Optional<String> named(String words, String wanted) {
        int at = words.toLowerCase(Locale.ROOT).indexOf(wanted);
        if (at < 0 || at + wanted.length() > words.length()) {
            return Optional.empty();
        }
        String found = words.substring(at, at + wanted.length());
        boolean aName = Character.isUpperCase(found.charAt(0)) && !found.equals(capitals(found));
        return aName ? Optional.of(found) : Optional.empty();
    }

    private static String sentenceCase(String type) {
        String lower = type.toLowerCase(Locale.ROOT);
        return lower.isEmpty() ? lower : capitals(lower.substring(0, 1)) + lower.substring(1);
    }

    static String capitals(String words) {
        return words.toUpperCase(Locale.ROOT);
    }
}
