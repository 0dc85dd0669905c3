package vn.lantoa.plan.events;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the leader decided.
 *
 * @param on the day of the decision
 * @param accepted whether something is done about it; else {@code text} is the reason why not
 * @param documentNumber of the document that says so, e.g. {@code 215/SNgV-VP}
 * @param assignedUnit id of the unit that has to carry it out
 * @param dueDate the last day to carry it out
 */
public record DifficultyDecisionFacts(
        LocalDate on,
        Boolean accepted,
        String text,
        Optional<String> documentNumber,
        Optional<LocalDate> documentDate,
        Optional<String> assignedUnit,
        Optional<LocalDate> dueDate) {}
