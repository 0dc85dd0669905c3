package vn.lantoa.plan.dispatch;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is dispatched.
 *
 * @param plan id of the plan it is, or is about
 * @param number its own number, e.g. that of the letter
 * @param date its date; groups of recipients are those of this day
 * @param issuer id of the unit whose plan it is; that unit is none of the recipients
 * @param lastYear the year in which the work it belongs to ends; its file is kept from then on
 */
record DispatchedDocument(
        Kind kind,
        Optional<String> plan,
        Optional<String> number,
        LocalDate date,
        String title,
        Optional<String> issuer,
        int lastYear) {

    static final int LONGEST_TITLE = 500;

    enum Kind {
        PLAN,
        /** Đính chính. */
        ERRATUM,
        /** Sửa đổi, bổ sung. */
        REVISION,
        /** Thay thế. */
        REPLACEMENT,
        /** Thu hồi. */
        RECALL,
        /** Something else, e.g. a report. */
        DOCUMENT
    }
}
