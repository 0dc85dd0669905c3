package vn.lantoa.plan.events;

import java.util.Optional;

/**
 * What was found about one question.
 *
 * @param answer {@code YES}, {@code NO}, {@code PARTLY}, {@code NOT_APPLICABLE}
 */
public record ChecklistAnswerFacts(
        String item, String question, String answer, Optional<String> note) {}
