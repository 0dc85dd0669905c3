package vn.lantoa.plan.session;

import java.util.List;
import java.util.Optional;
import vn.lantoa.plan.events.AgendaItemFacts;

/**
 * One item of a session's agenda.
 *
 * @param id unique in the session
 * @param topics codes of the plan's topics it tells of
 * @param reform whether it is about administrative reform (CCHC)
 * @param materials ids of evidence
 * @param outcome what came of it, once the session was held
 */
record AgendaItem(
        String id,
        String title,
        List<String> topics,
        boolean reform,
        List<String> materials,
        Optional<String> outcome) {

    AgendaItem {
        topics = List.copyOf(topics);
        materials = List.copyOf(materials);
    }

    AgendaItem with(String came) {
        return new AgendaItem(id, title, topics, reform, materials, Optional.of(came));
    }

    AgendaItemFacts facts() {
        return new AgendaItemFacts(id, title, topics, reform, materials, outcome);
    }
}
