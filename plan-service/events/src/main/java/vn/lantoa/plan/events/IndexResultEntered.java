package vn.lantoa.plan.events;

import java.util.List;
import java.util.Optional;

/**
 * How an index turned out in a year was entered, or put right.
 *
 * @param id the event's subject: one for each index of an organisation, whatever the year
 * @param index in words, e.g. {@code Chi phí thời gian}
 * @param plan id of the plan under whose topic it was entered, {@code topic} that topic's code
 * @param previous the result of the year before, if that is known
 * @param fell whether the rank is worse than the year before
 * @param corrected what this takes the place of
 * @param owners ids of the units that answer for the index
 */
public record IndexResultEntered(
        String id,
        String index,
        String plan,
        String topic,
        IndexResultFacts result,
        Optional<IndexResultFacts> previous,
        Boolean fell,
        Optional<IndexResultFacts> corrected,
        List<String> owners)
        implements TopicEvent {

    public IndexResultEntered {
        owners = List.copyOf(owners);
    }
}
