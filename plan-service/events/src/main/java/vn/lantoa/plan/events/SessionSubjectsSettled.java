package vn.lantoa.plan.events;

import java.util.List;

/**
 * An organisation settled which subjects its thematic sessions have, in the place of those shipped.
 *
 * @param subjects in their order
 */
public record SessionSubjectsSettled(List<Subject> subjects) implements PlanEvents {

    /**
     * A subject (chuyên đề).
     *
     * @param code never given to another subject, e.g. {@code staff-building}
     */
    public record Subject(String code, String name) {}
}
