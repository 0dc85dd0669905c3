package vn.lantoa.plan.finding;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lantoa.plan.document.DocumentNumber;
import vn.lantoa.plan.document.PlanDocument;

/** What stands above the title, or should. */
final class Letterhead {

    private static final Pattern BLANK_NUMBER =
            Pattern.compile(
                    "(?iU)\\bsố ?:?[ .…_]*(?:/ ?\\p{L}[\\p{L}\\d]*(?: ?- ?\\p{L}[\\p{L}\\d]*)+|-"
                            + " ?[\\p{L}]+/\\p{L}+)");
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?iU)\\bsố( ?:)? ?(?<figures>\\d{1,6})(?<year> ?/ ?\\d{4}(?= ?/))?(?<symbol>"
                            + " ?[/-] ?\\p{L}[\\p{L}\\d]*(?: ?[-/] ?\\p{L}[\\p{L}\\d]*)*)");
    private static final Pattern DAY =
            Pattern.compile("(?iU)\\bngày (\\d{1,2}) tháng (\\d{1,2}) năm \\d{4}");
    private static final Pattern DAY_IN_FIGURES =
            Pattern.compile("(?iU)\\bngày \\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?\\d{4}");
    private static final Pattern BLANK_DAY =
            Pattern.compile("(?iU)\\bngày[ .…_]*tháng[ .…_\\d]*năm|\\bngày[ .…_]*/[ .…_\\d]*/");
    private static final Pattern BEFORE_DAY =
            Pattern.compile("(?U)\\p{Lu}[\\p{L}. -]{1,40}, ?ngày\\b");
    private static final Pattern COLUMNS = Pattern.compile("\\||\t| / |  +");
    private static final Pattern STATE =
            Pattern.compile(
                    "CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập ?[-–] ?Tự do ?[-–] ?Hạnh"
                            + " phúc");
    private static final Pattern PARTY_NUMBER = Pattern.compile("\\d*-\\p{Lu}.*");

    private final PlanDocument document;
    private final Optional<String> symbol;
    private final Zone zone;
    private final Report report;

    private Letterhead(PlanDocument document, Optional<String> symbol, Zone zone, Report report) {
        this.document = document;
        this.symbol = symbol;
        this.zone = zone;
        this.report = report;
    }

    /**
     * @param symbol of the document's type, "KH"; empty for one the law does not name
     */
    static void check(PlanDocument document, Optional<String> symbol, Zone zone, Report report) {
        Letterhead head = new Letterhead(document, symbol, zone, report);
        if (!party(document, zone)) {
            head.stateAndOffices();
            head.number();
        }
        head.placeAndDay();
        if (document.title().isBlank()) {
            head.missing(Code.TITLE_MISSING);
        }
    }

    /** The Party and its organisations have a form of their own. */
    static boolean party(PlanDocument document, Zone zone) {
        return Vocabulary.PARTY_NAME.in(zone.folded())
                || Vocabulary.PARTY_ISSUERS.in(document.preamble())
                || document.number()
                        .filter(number -> PARTY_NUMBER.matcher(number.text()).matches())
                        .isPresent();
    }

    /** An annex of another document: that one carries number, day and signature. */
    static boolean attached(PlanDocument document, Optional<String> symbol, Zone zone) {
        boolean own =
                document.number()
                        .map(DocumentNumber::type)
                        .filter(symbol.orElse("")::equals)
                        .isPresent();
        return !own
                && document.letterhead().isEmpty()
                && zone.lines().stream().anyMatch(line -> Vocabulary.ATTACHED.in(line.words()));
    }

    private void stateAndOffices() {
        String head = zone.folded() + Zone.fold(String.join("", document.remainder()));
        if (!Vocabulary.STATE_NAME.in(head)) {
            missing(Code.ND30_QH_MISSING);
        }
        if (!Vocabulary.MOTTO.in(head)) {
            missing(Code.ND30_TN_MISSING);
        }
        List<String> offices =
                document.letterhead().stream()
                        .flatMap(COLUMNS::splitAsStream)
                        .map(line -> STATE.matcher(line).replaceAll("").strip())
                        .filter(Letterhead::office)
                        .toList();
        if (offices.isEmpty()) {
            missing(Code.ND30_ISSUER_MISSING);
        }
        if (offices.size() < 2 && !topOffice(offices)) {
            missing(Code.ND30_SUPERIOR_MISSING);
        }
    }

    /** A line in capitals that is no stamp: "SỞ NGOẠI VỤ". */
    private static boolean office(String line) {
        return line.codePoints().filter(Character::isUpperCase).count() > 1
                && line.codePoints().noneMatch(Character::isLowerCase)
                && line.codePoints().noneMatch(c -> c == '/' || c == ':')
                && !Vocabulary.STAMPS.isOneOf(line);
    }

    private boolean topOffice(List<String> offices) {
        boolean byName = offices.stream().anyMatch(Vocabulary.TOP_OFFICES::starts);
        return byName
                || document.number()
                        .map(DocumentNumber::issuer)
                        .filter(issuer -> Vocabulary.TOP_SYMBOLS.starts(issuer))
                        .isPresent();
    }

    private void number() {
        Optional<Zone.Line> blank =
                zone.lines().stream().filter(line -> ownNumber(BLANK_NUMBER, line)).findFirst();
        if (document.number().isEmpty()) {
            blank.ifPresentOrElse(
                    line -> report.add(Code.NUMBER_BLANK, line.from(), line.to(), line.words()),
                    () -> missing(Code.ND30_NUMBER_MISSING));
            return;
        }
        for (Zone.Line line : zone.lines()) {
            Matcher matcher = NUMBER.matcher(line.words());
            while (matcher.find()) {
                if (itself(matcher, line)) {
                    numberForm(matcher, line);
                    return;
                }
            }
        }
    }

    private boolean itself(Matcher found, Zone.Line line) {
        int sequence = Integer.parseInt(found.group("figures"));
        return startsLine(line, found.start())
                && document.number().filter(number -> number.sequence() == sequence).isPresent();
    }

    private static boolean ownNumber(Pattern pattern, Zone.Line line) {
        Matcher matcher = pattern.matcher(line.words());
        return matcher.find() && startsLine(line, matcher.start());
    }

    /** "Số: …" alone or behind the office in capitals; not "(Kèm theo Quyết định số …". */
    private static boolean startsLine(Zone.Line line, int at) {
        return line.words().substring(0, at).codePoints().noneMatch(Character::isLowerCase);
    }

    private void numberForm(Matcher found, Zone.Line line) {
        String figures = found.group("figures");
        String padded = figures.length() == 1 ? "0" + figures : figures;
        String right = "Số: " + padded + found.group("symbol").replace(" ", "");
        if (!found.group().equals(right)) {
            report.add(Code.NUMBER_FORM, line.from(), line.to(), found.group(), right);
        }
        String type = document.number().map(DocumentNumber::type).orElse("");
        String fits = symbol.orElse(type);
        if (!type.equals(fits) && !Vocabulary.CARRIERS.isOneOf(type)) {
            report.add(Code.NUMBER_TYPE, line.from(), line.to(), found.group(), type, fits);
        }
    }

    private void placeAndDay() {
        Optional<Zone.Line> blank = first(BLANK_DAY);
        if (document.issueDate().isEmpty()) {
            blank.ifPresentOrElse(
                    line -> report.add(Code.DATE_BLANK, line.from(), line.to(), line.words()),
                    () -> missing(Code.ND30_DATE_MISSING));
        }
        if (document.place().isEmpty() && first(BEFORE_DAY).isEmpty()) {
            missing(Code.PLACE_MISSING);
        }
        for (Zone.Line line : zone.lines()) {
            boolean placed =
                    document.place().isPresent()
                            && line.words().contains(document.place().get() + ",");
            if (placed) {
                dayForm(line);
                return;
            }
        }
    }

    private void dayForm(Zone.Line line) {
        if (DAY_IN_FIGURES.matcher(line.words()).find()) {
            report.add(Code.DATE_FORM, line.from(), line.to(), line.words());
            return;
        }
        Matcher matcher = DAY.matcher(line.words());
        if (matcher.find()) {
            String day = matcher.group(1);
            String month = matcher.group(2);
            String rightDay = day.length() == 1 ? "0" + day : day;
            int number = Integer.parseInt(month);
            String rightMonth = number < 3 ? "0" + number : String.valueOf(number);
            if (!day.equals(rightDay) || !month.equals(rightMonth)) {
                report.add(
                        Code.DATE_PADDING,
                        line.from(),
                        line.to(),
                        matcher.group(),
                        "ngày " + rightDay + " tháng " + rightMonth);
            }
        }
    }

    private Optional<Zone.Line> first(Pattern pattern) {
        return zone.lines().stream()
                .filter(line -> pattern.matcher(line.words()).find())
                .findFirst();
    }

    private void missing(Code code) {
        report.add(code, zone.from(), zone.from(), "");
    }
}
