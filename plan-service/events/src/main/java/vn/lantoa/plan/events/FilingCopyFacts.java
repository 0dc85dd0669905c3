package vn.lantoa.plan.events;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A copy that stays in the house.
 *
 * @param place who keeps it, e.g. {@code VT}
 * @param filed how it was filed; empty while it is not
 */
public record FilingCopyFacts(String place, Optional<Filed> filed) {

    /**
     * @param fileCode of the file (hồ sơ) it lies in
     * @param category whose retention it has: {@code YEAR_PLAN}, {@code TERM_PLAN}, {@code
     *     REFORM_FILE}; more may come
     * @param years how long it is kept from {@code from}; empty for ever (vĩnh viễn)
     * @param source of the retention, e.g. {@code Thông tư số 10/2022/TT-BNV}
     * @param from the last day of the year in which the work ends
     * @param keepUntil the last day it has to be kept; empty for ever
     */
    public record Filed(
            String fileCode,
            Optional<String> title,
            LocalDate on,
            String category,
            Optional<Integer> years,
            String source,
            LocalDate from,
            Optional<LocalDate> keepUntil) {}
}
