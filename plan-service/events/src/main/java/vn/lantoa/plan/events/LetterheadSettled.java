package vn.lantoa.plan.events;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The names at the head of an organisation's documents, from a day on.
 *
 * @param superior the agency above, e.g. "UBND TỈNH HÀ TĨNH"
 * @param office the issuing agency, e.g. "SỞ NGOẠI VỤ"
 */
public record LetterheadSettled(LocalDate from, Optional<String> superior, String office)
        implements PlanEvents {}
