package vn.lantoa.plan.events;

import java.util.List;
import java.util.Optional;

/**
 * A target as it is after the event.
 *
 * @param id the event's subject
 * @param plan id of the plan that states it
 * @param node id of the node it stands in; {@code path} where that stood, e.g. {@code I.3.2}
 * @param part {@code a}, {@code b} … of a target that was split
 * @param words at most 4,000 characters of the plan's own words; of a part, what a person said
 * @param year the year the plan plans
 * @param state {@code UNQUANTIFIED}: there is no figure to measure it by, whatever numbers its
 *     words hold; {@code OPERATIONALISED}; {@code SPLIT}: measured by its parts; {@code DROPPED};
 *     more may come
 * @param owner id of the unit that answers for it
 * @param measure while it is {@code OPERATIONALISED}
 * @param revision how often a measure was decided
 * @param parts of a target that was split, in order
 */
public record TargetFacts(
        String id,
        String plan,
        String node,
        String path,
        Optional<String> part,
        String words,
        Integer year,
        String state,
        Optional<String> owner,
        Optional<MeasureFacts> measure,
        Integer revision,
        List<String> parts) {}
