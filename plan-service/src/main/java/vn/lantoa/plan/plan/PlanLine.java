package vn.lantoa.plan.plan;

import java.util.List;
import java.util.Optional;
import vn.lantoa.plan.document.DocumentNumber;

/**
 * A plan as other features see it.
 *
 * @param firstYear the year it plans, {@code lastYear} the same but for a programme
 * @param superior another agency's, to be carried out here
 * @param unit id of the unit whose plan it is, for a unit's
 * @param parent id of the plan it stands under
 * @param status {@code DRAFT}, {@code SUBMITTED}, {@code APPROVED}, {@code ISSUED}, {@code
 *     REPLACED}, {@code RECALLED}, {@code CLOSED}
 * @param holds it was neither replaced nor recalled
 */
public record PlanLine(
        String id,
        Optional<String> number,
        String title,
        int firstYear,
        int lastYear,
        boolean superior,
        Optional<String> unit,
        Optional<String> parent,
        String status,
        boolean holds,
        List<TopicLine> topics) {

    /**
     * @param code e.g. {@code c7}
     * @param parent code of the topic it is part of
     * @param node label path of the node it comes from
     * @param leaf whether it has no parts
     */
    public record TopicLine(
            String code,
            String title,
            Optional<String> parent,
            Optional<String> node,
            boolean leaf) {}

    public PlanLine {
        topics = List.copyOf(topics);
    }

    static PlanLine of(Plan plan) {
        Standing standing = plan.stands();
        return new PlanLine(
                plan.id(),
                plan.number().map(DocumentNumber::text),
                plan.title(),
                standing.span().map(Span::first).orElse(plan.year()),
                standing.span().map(Span::last).orElse(plan.year()),
                standing.level() == Standing.Level.SUPERIOR,
                standing.unit(),
                standing.parent(),
                plan.status().name(),
                plan.status().holds(),
                plan.topics().stream()
                        .map(
                                topic ->
                                        new TopicLine(
                                                topic.code(),
                                                topic.title(),
                                                topic.parent(),
                                                topic.node(),
                                                topic.leaf()))
                        .toList());
    }

    /** Its number, or its title while it has none. */
    public String name() {
        return number.orElse(title);
    }

    /** A programme is carried out by yearly plans. */
    public boolean isProgramme() {
        return lastYear > firstYear;
    }

    /** The organisation's own: neither another agency's nor a unit's. */
    public boolean isOwn() {
        return !superior && unit.isEmpty();
    }

    public Optional<TopicLine> topic(String code) {
        return topics.stream().filter(topic -> topic.code().equals(code)).findFirst();
    }
}
