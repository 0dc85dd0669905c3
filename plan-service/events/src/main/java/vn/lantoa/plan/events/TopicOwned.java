package vn.lantoa.plan.events;

import java.util.Optional;

/**
 * A unit answers for a topic from now on.
 *
 * @param ownerBefore id of the unit that did until now
 */
public record TopicOwned(TopicSettingsFacts topic, Optional<String> ownerBefore)
        implements TopicEvent {}
