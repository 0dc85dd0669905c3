package vn.lantoa.plan.plan;

import static vn.lantoa.chassis.aggregate.Decision.accept;
import static vn.lantoa.chassis.aggregate.Decision.conflict;
import static vn.lantoa.chassis.aggregate.Decision.forbid;
import static vn.lantoa.chassis.aggregate.Decision.hide;
import static vn.lantoa.chassis.aggregate.Decision.refuse;
import static vn.lantoa.chassis.aggregate.Decision.unchanged;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.plan.events.PlanTopicAdded;
import vn.lantoa.plan.events.PlanTopicRemoved;

/** What a person changes of a draft's topics: what the document's form did not show. */
final class TopicDecisions {

    private TopicDecisions() {}

    /** Placed after its parent's other parts, or last. */
    static Decision<Plan> add(Plan plan, Topic wanted, Command by) {
        return inDraft(plan, by)
                .orElseGet(
                        () -> {
                            Optional<Topic> there = plan.topic(wanted.code());
                            if (there.isPresent()) {
                                return there.get().equals(wanted)
                                        ? unchanged()
                                        : conflict("plan.topic-exists", wanted.code());
                            }
                            if (wanted.parent().filter(p -> plan.topic(p).isEmpty()).isPresent()) {
                                return refuse(
                                        "request.invalid",
                                        FieldFault.at("/parent", "topic.unknown"));
                            }
                            Plan more = plan.with(placed(plan.topics(), wanted));
                            return accept(more, new PlanTopicAdded(more.facts(), wanted.code()));
                        });
    }

    private static List<Topic> placed(List<Topic> topics, Topic wanted) {
        List<Topic> more = new ArrayList<>();
        int place = 0;
        for (Topic topic : topics) {
            boolean parent = wanted.parent().filter(topic.code()::equals).isPresent();
            more.add(parent ? topic.withParts() : topic);
            if (parent || wanted.parent().filter(topic::isPartOf).isPresent()) {
                place = more.size();
            }
        }
        more.add(wanted.parent().isPresent() ? place : more.size(), wanted);
        return more;
    }

    static Decision<Plan> remove(Plan plan, String code, Command by) {
        return inDraft(plan, by)
                .orElseGet(
                        () -> {
                            Optional<Topic> there = plan.topic(code);
                            if (there.isEmpty()) {
                                return unchanged();
                            }
                            if (plan.topics().stream().anyMatch(t -> t.isPartOf(code))) {
                                return conflict("plan.topic-has-parts", code);
                            }
                            Plan fewer = plan.with(without(plan.topics(), there.get()));
                            return accept(
                                    fewer,
                                    new PlanTopicRemoved(fewer.facts(), there.get().facts()));
                        });
    }

    /** A parent that lost its last part is a leaf again. */
    private static List<Topic> without(List<Topic> topics, Topic gone) {
        List<Topic> rest = topics.stream().filter(topic -> !topic.equals(gone)).toList();
        return rest.stream()
                .map(
                        topic ->
                                gone.isPartOf(topic.code())
                                                && rest.stream()
                                                        .noneMatch(t -> t.isPartOf(topic.code()))
                                        ? topic.withoutParts()
                                        : topic)
                .toList();
    }

    /** Empty when the topics may be changed. */
    private static Optional<Decision<Plan>> inDraft(Plan plan, Command by) {
        if (!plan.isVisibleTo(by.actor())) {
            return Optional.of(hide());
        }
        if (!plan.isKeptBy(by.actor())) {
            return Optional.of(forbid("plan.topics-not-allowed"));
        }
        return switch (plan.status()) {
            case DRAFT -> Optional.empty();
            case SUBMITTED, APPROVED -> Optional.of(conflict("plan.submitted"));
            case ISSUED, REPLACED, RECALLED, CLOSED -> Optional.of(conflict("plan.issued"));
        };
    }
}
