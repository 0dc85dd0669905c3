package vn.lantoa.plan.trace;

import java.util.Optional;
import vn.lantoa.plan.cascade.ReadPlans;
import vn.lantoa.plan.plan.PlanLine.TopicLine;

/**
 * A topic with what was settled of it.
 *
 * @param owner id of the unit that answers for it
 * @param proposed what its words say of it; nobody decided that
 * @param version of what was settled; 0 until anything was
 */
record TopicView(
        String plan,
        String code,
        String title,
        Optional<String> parent,
        Optional<String> node,
        boolean leaf,
        Optional<String> owner,
        TopicDetails details,
        TopicProposals proposed,
        long version) {

    static TopicView of(
            TopicLine topic, ReadPlans.Read read, TopicSettings settings, long version) {
        return new TopicView(
                read.plan().id(),
                topic.code(),
                topic.title(),
                topic.parent(),
                topic.node(),
                topic.leaf(),
                settings.owner(),
                settings.details(),
                TopicProposals.of(topic, read.plan(), read.document()),
                version);
    }
}
