package vn.lantoa.plan.finding;

import static vn.lantoa.plan.finding.Severity.ERROR;
import static vn.lantoa.plan.finding.Severity.INFO;
import static vn.lantoa.plan.finding.Severity.WARNING;

/**
 * Every finding there is. Its text is its name with hyphens; it never changes, for others store it.
 * Sources are points of Decree 30/2020/NĐ-CP, Annex I, part I.
 */
public enum Code {
    ND30_QH_MISSING(ERROR, "II.1.a"),
    ND30_TN_MISSING(ERROR, "II.1.b"),
    ND30_SUPERIOR_MISSING(ERROR, "II.2.a"),
    ND30_ISSUER_MISSING(ERROR, "II.2.a"),
    ND30_NUMBER_MISSING(ERROR, "II.3"),
    NUMBER_BLANK(ERROR, "II.3"),
    NUMBER_FORM(WARNING, "II.3.c"),
    NUMBER_TYPE(WARNING, "II.3.b"),
    ND30_DATE_MISSING(ERROR, "II.4.b"),
    DATE_BLANK(ERROR, "II.4.b"),
    DATE_FORM(WARNING, "II.4.b"),
    DATE_PADDING(INFO, "II.4.b"),
    PLACE_MISSING(ERROR, "II.4.a"),
    TITLE_MISSING(ERROR, "II.5.a"),
    SIGNER_MISSING(ERROR, "II.7.c"),
    CAPACITY_MISSING(ERROR, "II.7.b"),
    RECIPIENTS_MISSING(ERROR, "II.9"),
    FILING_MISSING(WARNING, "II.9"),
    RECIPIENT_MARK(INFO, "II.9"),
    END_MARK_MISSING(WARNING, ""),
    END_MARK_FORM(WARNING, ""),
    BULLET_END_MARK(WARNING, ""),
    TEXT_END_MARK(WARNING, ""),
    PAGE_NUMBER_IN_SENTENCE(WARNING, ""),
    SENTENCE_SPLIT(WARNING, ""),
    POINT_SEQUENCE(WARNING, "II.6.đ"),
    POINT_LEFT_OUT(WARNING, "II.6.đ"),
    POINT_FOREIGN(WARNING, "II.6.đ"),
    NUMBER_SEQUENCE(WARNING, "II.6.đ"),
    NUMBER_LEFT_OUT(WARNING, "II.6.đ"),
    LABEL_SPACE(INFO, ""),
    D_STROKE(WARNING, "I.4"),
    UNICODE_NFD(WARNING, "I.4"),
    TONE_PLACEMENT(INFO, ""),
    TONE_OTHER(INFO, ""),
    QUOTE_UNCLOSED(WARNING, ""),
    QUOTE_UNOPENED(WARNING, ""),
    SPACE_DOUBLE(INFO, ""),
    SPACE_BEFORE_MARK(WARNING, ""),
    SPACE_AFTER_MARK(WARNING, ""),
    MARK_DOUBLED(WARNING, ""),
    ELLIPSIS_FOUR(WARNING, ""),
    SPELLING(WARNING, ""),
    SPELLING_HABIT(INFO, ""),
    HEADING_LEVELS(INFO, ""),
    MARGIN_TOP(WARNING, "I.3"),
    MARGIN_BOTTOM(WARNING, "I.3"),
    MARGIN_LEFT(WARNING, "I.3"),
    MARGIN_RIGHT(WARNING, "I.3"),
    PAPER_SIZE(WARNING, "I.1"),
    FONT_NAME(WARNING, "I.4"),
    FONT_SIZE(WARNING, "II.6.e"),
    PAGE_NUMBER_PLACE(WARNING, "I.7"),
    PAGE_NUMBER_MISSING(WARNING, "I.7"),
    TRACKED_CHANGES(WARNING, ""),
    COMMENTS(WARNING, ""),
    HIDDEN_TEXT(WARNING, ""),
    MORE_FINDINGS(INFO, "");

    private final Severity severity;
    private final String source;

    Code(Severity severity, String source) {
        this.severity = severity;
        this.source = source;
    }

    public Severity severity() {
        return severity;
    }

    /** The point of the decree's annex, {@code II.6.đ}; empty for rules of good writing. */
    public String source() {
        return source;
    }

    /** As others store it: {@code ND30-QH-MISSING}. */
    public String text() {
        return name().replace('_', '-');
    }
}
