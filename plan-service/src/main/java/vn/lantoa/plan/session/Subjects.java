package vn.lantoa.plan.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.AggregateStore;
import vn.lantoa.chassis.aggregate.AggregateType;
import vn.lantoa.chassis.aggregate.Aggregates;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.CommandKey;
import vn.lantoa.chassis.aggregate.Outcome;
import vn.lantoa.chassis.aggregate.Stored;

/** The subjects of thematic sessions: an organisation's own list, else the one shipped. */
@Component
final class Subjects {

    private static final AggregateType<SubjectList> TYPE =
            new AggregateType<>("sessionSubjects", SubjectList.class, 1, _ -> Map.of(), List.of());

    private final Aggregates<SubjectList> lists;

    Subjects(AggregateStore store) {
        this.lists = store.open(TYPE);
    }

    List<Rules.Subject> of(Actor by) {
        return find(by).map(list -> list.state().subjects()).orElse(Rules.subjects());
    }

    Optional<Stored<SubjectList>> find(Actor by) {
        return lists.find(by, id(by));
    }

    Outcome<SubjectList> settle(List<Rules.Subject> subjects, Command by) {
        String id = id(by.actor());
        if (find(by.actor()).isEmpty()) {
            Outcome<SubjectList> begun =
                    lists.createOnce(id, by, () -> SubjectList.begin(id, subjects, by));
            if (!(begun instanceof Outcome.Unchanged<SubjectList>)) {
                return begun;
            }
        }
        return lists.change(id, by, list -> list.settle(subjects, by));
    }

    private static String id(Actor by) {
        return CommandKey.natural("session-subjects", by.organisation()).toString();
    }
}
