package vn.lantoa.content.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.content.plan.KnownPlan;
import vn.lantoa.content.plan.KnownPlans;

/**
 * Holds an article's topics against the plans that are known by now. A plan may be told of later
 * than the article is written, so what is unknown is accepted, and said to be unresolved.
 */
@Component
final class TopicCheck {

    private final KnownPlans plans;

    TopicCheck(KnownPlans plans) {
        this.plans = plans;
    }

    /** The topics that an issued plan does not have, each at its place. */
    List<FieldFault> faults(List<Topic> topics, String organisation) {
        Map<String, KnownPlan> known = known(topics, organisation);
        List<FieldFault> faults = new ArrayList<>();
        for (int i = 0; i < topics.size(); i++) {
            Topic topic = topics.get(i);
            Optional<KnownPlan> issued =
                    Optional.ofNullable(known.get(topic.plan()))
                            .filter(KnownPlan::topicsAreSettled);
            if (issued.filter(plan -> plan.topic(topic.code()).isEmpty()).isPresent()) {
                faults.add(
                        FieldFault.at(
                                "/topics/" + i,
                                "article.topic-not-in-plan",
                                topic.code(),
                                issued.get().title()));
            }
        }
        return faults;
    }

    List<Topic> unresolved(List<Topic> topics, String organisation) {
        Map<String, KnownPlan> known = known(topics, organisation);
        return topics.stream()
                .filter(
                        topic ->
                                Optional.ofNullable(known.get(topic.plan()))
                                        .flatMap(plan -> plan.topic(topic.code()))
                                        .isEmpty())
                .toList();
    }

    private Map<String, KnownPlan> known(List<Topic> topics, String organisation) {
        return plans.find(organisation, topics.stream().map(Topic::plan).distinct().toList());
    }
}
