package vn.lantoa.plan.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.lantoa.plan.document.Node;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.document.ProposedTopic;
import vn.lantoa.plan.document.ProposedTopics;

/**
 * The topics of a plan after its text changed. A topic keeps its code as long as its node lives,
 * wherever that stands now; what a new node tells is a new topic; what a person added stays.
 */
final class TopicsFollow {

    private final Map<String, List<Topic>> known = new HashMap<>();
    private final Set<String> codes = new HashSet<>();
    private final Map<String, String> codeOfProposal = new HashMap<>();

    private TopicsFollow(List<Topic> topics, PlanDocument before) {
        for (Topic topic : topics) {
            codes.add(topic.code());
            topic.node()
                    .flatMap(before::node)
                    .map(Node::id)
                    .ifPresent(id -> known.computeIfAbsent(id, _ -> new ArrayList<>()).add(topic));
        }
    }

    static List<Topic> of(List<Topic> topics, PlanDocument before, PlanDocument after) {
        return new TopicsFollow(topics, before).follow(topics, after);
    }

    private List<Topic> follow(List<Topic> topics, PlanDocument after) {
        List<Topic> followed = new ArrayList<>();
        Map<String, Integer> usedOf = new HashMap<>();
        for (ProposedTopic proposed : ProposedTopics.of(after)) {
            String id = proposed.node().flatMap(after::node).map(Node::id).orElse("");
            List<Topic> there = known.getOrDefault(id, List.of());
            int used = usedOf.merge(id, 1, Integer::sum) - 1;
            followed.add(
                    topic(used < there.size() ? there.get(used).code() : free(proposed), proposed));
        }
        topics.stream().filter(topic -> topic.node().isEmpty()).forEach(followed::add);
        return followed;
    }

    /**
     * A code that no topic of the plan ever had in the text before. A node that was put between
     * others finds the code of its place taken: it gets the parent's next number, {@code c11}.
     */
    private String free(ProposedTopic proposed) {
        if (codes.add(proposed.code())) {
            return proposed.code();
        }
        String stem =
                proposed.parent()
                        .map(parent -> codeOfProposal.getOrDefault(parent, parent))
                        .orElse(proposed.code() + ".");
        int number = 1;
        while (!codes.add(stem + number)) {
            number++;
        }
        return stem + number;
    }

    private Topic topic(String code, ProposedTopic proposed) {
        codeOfProposal.put(proposed.code(), code);
        return new Topic(
                code,
                proposed.title(),
                proposed.parent().map(parent -> codeOfProposal.getOrDefault(parent, parent)),
                proposed.node(),
                proposed.leaf());
    }
}
