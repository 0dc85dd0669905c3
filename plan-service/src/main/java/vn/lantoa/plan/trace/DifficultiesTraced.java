package vn.lantoa.plan.trace;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.event.EventHead;
import vn.lantoa.chassis.listener.Replica;
import vn.lantoa.plan.events.DifficultyEvent;
import vn.lantoa.plan.events.DifficultyFacts;

/** Keeps which difficulties were met in which topic: a closed one proves what was overcome. */
@Component
final class DifficultiesTraced implements Replica<DifficultyEvent, TracedItem> {

    @Override
    public Class<DifficultyEvent> listensTo() {
        return DifficultyEvent.class;
    }

    @Override
    public String collection() {
        return TracedItems.COLLECTION;
    }

    @Override
    public TracedItem copy(DifficultyEvent event, EventHead head) {
        DifficultyFacts difficulty = event.difficulty();
        return new TracedItem(
                difficulty.id(),
                head.sequence(),
                head.organisation(),
                TracedItem.Kind.DIFFICULTY,
                difficulty.title(),
                difficulty.plan().stream().toList(),
                difficulty.plan().stream()
                        .flatMap(
                                plan ->
                                        difficulty.topic().stream()
                                                .map(code -> TracedItem.topic(plan, code)))
                        .toList(),
                difficulty.task().stream().toList(),
                Optional.empty(),
                Optional.of(difficulty.reportedOn()),
                difficulty.status(),
                Optional.of("/difficulties/" + difficulty.id()));
    }
}
