package vn.lantoa.plan.events;

import java.util.List;
import java.util.Optional;

/**
 * A purpose or a requirement as it is after the event.
 *
 * @param id the event's subject
 * @param plan id of the plan that states it
 * @param node id of the node it stands in; {@code path} where that stood, e.g. {@code I.1.2}
 * @param kind {@code OBJECTIVE}, {@code REQUIREMENT}; more may come
 * @param words at most 4,000 characters of the plan's own words
 * @param year the year the plan plans
 * @param audiences whom it is about: {@code STAFF}, {@code CITIZEN}, {@code BUSINESS}, {@code
 *     INVESTOR}, {@code COMMUNITY}; more may come
 * @param field of administrative reform, e.g. {@code PROCEDURES}
 * @param indicators codes of the indicators that prove it
 * @param settled whether a person said so; else audiences and field are read from the words
 */
public record ObjectiveFacts(
        String id,
        String plan,
        String node,
        String path,
        String kind,
        String words,
        Integer year,
        List<String> audiences,
        Optional<String> field,
        List<String> indicators,
        Boolean settled) {}
