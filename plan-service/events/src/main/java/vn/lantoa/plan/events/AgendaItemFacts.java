package vn.lantoa.plan.events;

import java.util.List;
import java.util.Optional;

/**
 * One item of a session's agenda (nội dung chương trình).
 *
 * @param id unique in the session
 * @param topics codes of the plan's topics it tells of, e.g. {@code c7}
 * @param reform whether it is about administrative reform (CCHC)
 * @param materials ids of the evidence that is its material
 * @param outcome what came of it, once the session was held
 */
public record AgendaItemFacts(
        String id,
        String title,
        List<String> topics,
        Boolean reform,
        List<String> materials,
        Optional<String> outcome) {}
