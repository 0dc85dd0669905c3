package vn.lantoa.plan.cascade;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.AggregateStore;
import vn.lantoa.chassis.aggregate.AggregateType;
import vn.lantoa.chassis.aggregate.Aggregates;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.aggregate.Listing;
import vn.lantoa.chassis.aggregate.Outcome;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.paging.Page;

/** What people said of duties; stored from the first word on. */
@Component
final class DutyAnswers {

    private static final AggregateType<DutyAnswer> TYPE =
            new AggregateType<>(
                    "duties",
                    DutyAnswer.class,
                    1,
                    duty -> Map.of("plan", duty.plan(), "task", duty.task()),
                    List.of(List.of("plan", "task")));

    private final Aggregates<DutyAnswer> duties;

    DutyAnswers(AggregateStore store) {
        this.duties = store.open(TYPE);
    }

    Outcome<DutyAnswer> decide(
            DutyAnswer none, Function<DutyAnswer, Decision<DutyAnswer>> decision, Command by) {
        if (duties.find(by.actor(), none.id()).isEmpty()) {
            if (decision.apply(none) instanceof Decision.Unchanged<DutyAnswer>) {
                return new Outcome.Unchanged<>(
                        new Stored<>(none.id(), by.actor().organisation(), 0, by.now(), none),
                        false);
            }
            Outcome<DutyAnswer> first =
                    duties.createOnce(none.id(), by, () -> decision.apply(none));
            if (!(first instanceof Outcome.Unchanged<DutyAnswer>)) {
                return first;
            } // somebody was faster: decide on what they made of it
        }
        return duties.change(none.id(), by, decision);
    }

    /** By the task they are about. */
    Map<String, DutyAnswer> of(String plan, Actor by) {
        Map<String, DutyAnswer> all = new HashMap<>();
        Optional<String> after = Optional.empty();
        do {
            Page<Stored<DutyAnswer>> page =
                    duties.list(by, Listing.by("task", Listing.MOST, after).where("plan", plan));
            page.items().forEach(one -> all.put(one.state().task(), one.state()));
            after = page.next();
        } while (after.isPresent());
        return all;
    }
}
