package vn.lantoa.plan.plan;

import java.util.Optional;
import vn.lantoa.plan.document.ProposedTopic;
import vn.lantoa.plan.events.TopicFacts;

/**
 * What has to be told (nội dung tuyên truyền). Its code stays when nodes move, and is comparable
 * from year to year.
 *
 * @param code e.g. {@code c7}, {@code đ}
 * @param parent code of the topic it is part of
 * @param node label path of the node it comes from; none for one a person added
 * @param leaf whether it has no parts
 */
record Topic(
        String code, String title, Optional<String> parent, Optional<String> node, boolean leaf) {

    static Topic of(ProposedTopic proposed) {
        return new Topic(
                proposed.code(),
                proposed.title(),
                proposed.parent(),
                proposed.node(),
                proposed.leaf());
    }

    Topic withParts() {
        return new Topic(code, title, parent, node, false);
    }

    Topic withoutParts() {
        return new Topic(code, title, parent, node, true);
    }

    boolean isPartOf(String other) {
        return parent.filter(other::equals).isPresent();
    }

    TopicFacts facts() {
        return new TopicFacts(code, title, parent, node, leaf);
    }
}
