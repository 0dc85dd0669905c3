package vn.lantoa.notification.topic;

import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.notification.inbox.Address;
import vn.lantoa.notification.inbox.Arguments;
import vn.lantoa.notification.inbox.NoticeKind;
import vn.lantoa.notification.inbox.Telling;
import vn.lantoa.plan.events.IndexResultEntered;
import vn.lantoa.plan.events.TopicDescribed;
import vn.lantoa.plan.events.TopicEvent;
import vn.lantoa.plan.events.TopicOwned;
import vn.lantoa.plan.events.TopicSettingsFacts;

/** What an event of a topic makes known, and to whom. */
final class TopicNotice {

    enum Kind implements NoticeKind {
        TOPIC_OWNER_ASSIGNED
    }

    private TopicNotice() {}

    /** Told to who answers for it from now on, and to who did until now. */
    static Optional<Telling> of(TopicEvent event) {
        return switch (event) {
            case TopicDescribed _, IndexResultEntered _ -> Optional.empty();
            case TopicOwned(var topic, var before) ->
                    topic.owner().map(owner -> owned(topic, owner, before));
        };
    }

    private static Telling owned(
            TopicSettingsFacts topic, String owner, Optional<String> ownerBefore) {
        return Telling.of(
                Kind.TOPIC_OWNER_ASSIGNED,
                Stream.concat(Stream.of(owner), ownerBefore.stream()).map(Address::head).toList(),
                Arguments.titled(topic.code()).unit(owner).unitBefore(ownerBefore).build(),
                "/plans/" + topic.plan());
    }
}
