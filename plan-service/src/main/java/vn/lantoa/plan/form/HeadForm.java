package vn.lantoa.plan.form;

import java.util.Locale;
import vn.lantoa.plan.document.PlanDocument;

/** From the issuing office to the preamble. */
final class HeadForm {

    private static final int BESIDE_STATE_NAME = 240;
    private static final int BELOW = 80;
    private static final int ABOVE_TYPE = 320;
    private static final int SMALL_GAP = 60;
    private static final int TITLE_SHARE = 90;
    private static final double SHORT_RULE = 0.4;

    private final Sheet sheet;
    private final FormRules rules;
    private final int width;

    HeadForm(Sheet sheet, int width) {
        this.sheet = sheet;
        this.rules = sheet.rules();
        this.width = width;
    }

    void write(PlanDocument document, Letterhead letterhead, IssueLine issue) {
        int right = twips(rules.words().stateName(), Style.STATE_NAME) + BESIDE_STATE_NAME;
        int left = width - right;
        LayoutTable table = new LayoutTable(sheet.xml(), left, right);
        table.open();
        table.row(() -> offices(letterhead, left), () -> state(right));
        table.row(
                () -> sheet.inCell(Paragraph.of(Style.NUMBER, issue.number()).below(BELOW)),
                () ->
                        sheet.inCell(
                                Paragraph.of(Style.PLACE_AND_DAY, issue.placeAndDay())
                                        .below(BELOW)));
        table.close();
        title(document);
        preamble(document.preamble());
    }

    private void offices(Letterhead letterhead, int column) {
        letterhead
                .superior()
                .map(IssueLine::capitals)
                .ifPresent(superior -> centred(Style.SUPERIOR, superior, column));
        Wrapped office = centred(Style.ISSUER, IssueLine.capitals(letterhead.office()), column);
        shortRule(office, column);
    }

    private void state(int column) {
        sheet.inCell(Paragraph.of(Style.STATE_NAME, rules.words().stateName()));
        sheet.inCell(Paragraph.of(Style.MOTTO, rules.words().motto()));
        sheet.inCell(space());
        sheet.inCell(Paragraph.rule(twips(rules.words().motto(), Style.MOTTO), column));
    }

    private void title(PlanDocument document) {
        sheet.write(Paragraph.of(Style.TYPE, document.documentType()).below(ABOVE_TYPE));
        if (!document.title().isEmpty()) {
            int column = width * TITLE_SHARE / 100;
            Wrapped title = Wrapped.in(column, document.title(), Style.SUMMARY.face(rules));
            int inset = title.inset() == 0 ? 0 : title.inset() + (width - column) / 2;
            sheet.inCell(Paragraph.of(Style.SUMMARY, document.title()).inset(inset));
            shortRule(title, width);
        }
        sheet.write(Paragraph.of(Style.THIN, "").below(rules.text().gap() * 20));
    }

    private Wrapped centred(Style style, String words, int column) {
        Wrapped wrapped = Wrapped.in(column, words, style.face(rules));
        sheet.inCell(Paragraph.of(style, words).inset(wrapped.inset()));
        return wrapped;
    }

    /** Between a third and a half of the line above it. */
    private void shortRule(Wrapped above, int column) {
        sheet.inCell(space());
        sheet.inCell(Paragraph.rule((int) (above.longest() * SHORT_RULE), column));
    }

    private static Paragraph space() {
        return Paragraph.of(Style.THIN, "").below(SMALL_GAP);
    }

    private void preamble(String preamble) {
        preamble.lines().forEach(line -> sheet.write(preambleStyle(line), line));
    }

    private Style preambleStyle(String line) {
        if (BodyForm.isAnnexNote(line, rules)) {
            return Style.ANNEX_NOTE;
        }
        return isLegalBasis(line) ? Style.LEGAL_BASIS : Style.BODY;
    }

    private boolean isLegalBasis(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return (line.endsWith(";") || line.endsWith("."))
                && rules.words().legalBasis().stream().anyMatch(lower::startsWith);
    }

    private int twips(String words, Style style) {
        return Measure.twipsOfPoints(LetterWidths.of(words, style.face(rules)));
    }
}
