package vn.lantoa.content.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.codecs.pojo.annotations.BsonId;
import vn.lantoa.chassis.event.EventHead;
import vn.lantoa.plan.events.PlanEvent;
import vn.lantoa.plan.events.PlanFacts;

/**
 * A copy of a plan, as far as an article's topics need it.
 *
 * @param version the plan's version that this is the copy of
 * @param status as told by plan-service, e.g. {@code ISSUED}
 */
public record KnownPlan(
        @BsonId String id,
        String organisation,
        long version,
        Optional<String> number,
        String title,
        int year,
        String status,
        List<KnownTopic> topics) {

    private static final Set<String> NOT_YET_ISSUED = Set.of("DRAFT", "SUBMITTED", "APPROVED");

    public KnownPlan {
        topics = List.copyOf(topics);
    }

    static KnownPlan of(PlanEvent event, EventHead head) {
        PlanFacts plan = event.plan();
        return new KnownPlan(
                plan.id(),
                head.organisation(),
                head.sequence(),
                plan.number(),
                plan.title(),
                plan.year(),
                plan.status(),
                plan.topics().stream()
                        .map(t -> new KnownTopic(t.code(), t.title(), t.parent(), t.leaf()))
                        .toList());
    }

    public Optional<KnownTopic> topic(String code) {
        return topics.stream().filter(topic -> topic.code().equals(code)).findFirst();
    }

    /** Once it is issued, whatever becomes of it then; until then they may still change. */
    public boolean topicsAreSettled() {
        return !NOT_YET_ISSUED.contains(status);
    }
}
