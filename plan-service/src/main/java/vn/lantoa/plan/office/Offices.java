package vn.lantoa.plan.office;

import java.time.LocalDate;
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

/** One office an organisation. */
@Component
public final class Offices {

    private static final AggregateType<Office> TYPE =
            new AggregateType<>("offices", Office.class, 1, _ -> Map.of(), List.of());

    private final Aggregates<Office> offices;

    Offices(AggregateStore store) {
        this.offices = store.open(TYPE);
    }

    /**
     * The names at the head of an organisation's documents of a day.
     *
     * @param superior the agency above
     * @param office the issuing agency
     */
    public record Names(Optional<String> superior, String office) {}

    /** Empty until somebody settled it for that day. */
    public Optional<Names> on(LocalDate day, Actor by) {
        return find(by).flatMap(office -> office.state().on(day))
                .map(letterhead -> new Names(letterhead.superior(), letterhead.office()));
    }

    Optional<Stored<Office>> find(Actor by) {
        return offices.find(by, id(by));
    }

    Outcome<Office> settle(Office.Letterhead letterhead, Command by) {
        String id = id(by.actor());
        if (offices.find(by.actor(), id).isEmpty()) {
            Outcome<Office> begun =
                    offices.createOnce(id, by, () -> Office.begin(id, letterhead, by));
            if (begun instanceof Outcome.Changed<Office>) {
                return begun;
            }
        }
        return offices.change(id, by, office -> office.settle(letterhead, by));
    }

    private static String id(Actor by) {
        return CommandKey.natural("office", by.organisation()).toString();
    }
}
