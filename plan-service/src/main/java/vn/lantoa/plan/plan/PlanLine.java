package vn.lantoa.plan.plan;

import java.util.List;
import java.util.Optional;
import vn.lantoa.plan.document.DocumentNumber;

/**
 * A plan as pages of other features name it.
 *
 * @param name its number, or its title while it has none
 */
public record PlanLine(String id, String name, String title, List<TopicLine> topics) {

    /**
     * @param code e.g. {@code c7}
     * @param leaf whether it has no parts
     */
    public record TopicLine(String code, String title, boolean leaf) {}

    public PlanLine {
        topics = List.copyOf(topics);
    }

    static PlanLine of(Plan plan) {
        return new PlanLine(
                plan.id(),
                plan.number().map(DocumentNumber::text).orElse(plan.title()),
                plan.title(),
                plan.topics().stream()
                        .map(topic -> new TopicLine(topic.code(), topic.title(), topic.leaf()))
                        .toList());
    }

    public Optional<TopicLine> topic(String code) {
        return topics.stream().filter(topic -> topic.code().equals(code)).findFirst();
    }
}
