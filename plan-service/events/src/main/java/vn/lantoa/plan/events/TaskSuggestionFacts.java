package vn.lantoa.plan.events;

import java.util.Optional;

/**
 * A task the system suggests, as it is after the event.
 *
 * @param id the event's subject
 * @param plan id of the plan it would belong to, {@code topic} code of the topic it would serve
 * @param title as it would be given
 * @param unit id of the unit that would do it, where one answers for the index
 * @param cause {@code INDEX_FELL}; more may come
 * @param index the index that fell, in words, {@code year} the year in which it did
 * @param rank in that year, {@code rankBefore} in the year before
 * @param status {@code PROPOSED}, {@code ACCEPTED}, {@code DISMISSED}; more may come
 * @param task id of the task it became
 */
public record TaskSuggestionFacts(
        String id,
        String plan,
        String topic,
        String title,
        Optional<String> unit,
        String cause,
        String index,
        Integer year,
        Integer rank,
        Integer rankBefore,
        String status,
        Optional<String> task) {}
