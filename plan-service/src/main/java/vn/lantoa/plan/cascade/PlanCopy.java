package vn.lantoa.plan.cascade;

import java.util.List;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.plan.events.PlanFacts;
import vn.lantoa.plan.events.TopicFacts;

/**
 * A plan as its last event tells of it, for whoever relates plans, topics and tasks to each other.
 *
 * @param status {@code DRAFT}, {@code SUBMITTED}, {@code APPROVED}, {@code ISSUED}, {@code
 *     REPLACED}, {@code RECALLED}, {@code CLOSED}
 * @param level {@code SUPERIOR}, {@code OWN}, {@code UNIT}
 * @param unit id of the unit whose plan it is, for a unit's
 * @param parent id of the plan it stands under
 */
public record PlanCopy(
        @BsonId String id,
        long version,
        String organisation,
        Optional<String> number,
        String title,
        int firstYear,
        int lastYear,
        String status,
        String level,
        Optional<String> unit,
        Optional<String> parent,
        List<PlanTopic> topics) {

    static final String SUPERIOR = "SUPERIOR";
    static final String OWN = "OWN";

    /**
     * What a plan wants told.
     *
     * @param parent code of the topic it is part of
     * @param node label path of the node it comes from
     * @param leaf whether it has no parts
     */
    public record PlanTopic(
            String code,
            String title,
            Optional<String> parent,
            Optional<String> node,
            boolean leaf) {

        static PlanTopic of(TopicFacts facts) {
            return new PlanTopic(
                    facts.code(), facts.title(), facts.parent(), facts.node(), facts.leaf());
        }
    }

    public PlanCopy {
        topics = List.copyOf(topics);
    }

    static PlanCopy of(PlanFacts facts, long version, String organisation) {
        return new PlanCopy(
                facts.id(),
                version,
                organisation,
                facts.number(),
                facts.title(),
                facts.firstYear().orElse(facts.year()),
                facts.lastYear().orElse(facts.year()),
                facts.status(),
                facts.level().orElse(OWN),
                facts.unit(),
                facts.parent(),
                facts.topics().stream().map(PlanTopic::of).toList());
    }

    /** A programme is carried out by yearly plans. */
    public boolean isProgramme() {
        return lastYear > firstYear;
    }

    public boolean isSuperior() {
        return level.equals(SUPERIOR);
    }

    /** Whether what it says still has to be done: it was neither replaced nor recalled. */
    public boolean holds() {
        return !status.equals("REPLACED") && !status.equals("RECALLED");
    }

    /** Whether the actor learns what it does about its duties: those who answer for it do. */
    public boolean showsDutiesTo(Actor actor) {
        return PlanTasks.seesAll(actor) || unit.filter(actor::worksIn).isPresent();
    }

    public Optional<PlanTopic> topic(String code) {
        return topics.stream().filter(topic -> topic.code().equals(code)).findFirst();
    }
}
