package vn.lantoa.plan.trace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
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
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.plan.Plans;
import vn.lantoa.plan.unit.Units;

/** What was settled of the topics of plans; stored from the first decision on. */
@Component
final class TopicRegister {

    private static final AggregateType<TopicSettings> TYPE =
            new AggregateType<>(
                    "topicSettings",
                    TopicSettings.class,
                    1,
                    settings -> Map.of("plan", settings.plan(), "code", settings.code()),
                    List.of(List.of("plan", "code")));

    private final Aggregates<TopicSettings> settings;
    private final Plans plans;
    private final Units units;

    TopicRegister(AggregateStore store, Plans plans, Units units) {
        this.settings = store.open(TYPE);
        this.plans = plans;
        this.units = units;
    }

    /**
     * @throws Problem 404, 403, 409 for a concluded plan, 422 for a unit that is not there
     */
    Outcome<TopicSettings> entrust(String plan, String code, String unit, Command by) {
        see(plan, code, by.actor());
        if (TopicSettings.maySettle(by.actor())) {
            refuse(units.faults("/unit", unit, dayOf(by), by.actor()));
        }
        return decide(plan, code, topic -> topic.entrust(unit, by), by);
    }

    /**
     * @throws Problem 404, 403, 409 for a concluded plan, 422 naming every field at fault
     */
    Outcome<TopicSettings> describe(String plan, String code, NewTopicDetails wanted, Command by) {
        see(plan, code, by.actor());
        if (TopicSettings.maySettle(by.actor())) {
            List<FieldFault> faults = new ArrayList<>(wanted.faults());
            LocalDate today = dayOf(by);
            for (int i = 0; i < wanted.indexOwners().size(); i++) {
                String unit = wanted.indexOwners().get(i).unit().strip();
                faults.addAll(units.faults("/indexOwners/" + i + "/unit", unit, today, by.actor()));
            }
            refuse(faults);
        }
        TopicDetails details = wanted.details();
        return decide(plan, code, topic -> topic.describe(details, by), by);
    }

    private static void refuse(List<FieldFault> faults) {
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }

    private Outcome<TopicSettings> decide(
            String plan,
            String code,
            Function<TopicSettings, Decision<TopicSettings>> decision,
            Command by) {
        TopicSettings none = TopicSettings.of(plan, code);
        if (settings.find(by.actor(), none.id()).isEmpty()) {
            if (decision.apply(none) instanceof Decision.Unchanged<TopicSettings>) {
                return new Outcome.Unchanged<>(
                        new Stored<>(none.id(), by.actor().organisation(), 0, by.now(), none),
                        false);
            }
            Outcome<TopicSettings> first =
                    settings.createOnce(none.id(), by, () -> decision.apply(none));
            if (!(first instanceof Outcome.Unchanged<TopicSettings>)) {
                return first;
            } // somebody was faster: decide on what they made of it
        }
        return settings.change(none.id(), by, decision);
    }

    /** The topic as the plan has it, of a plan that may still be changed. */
    private void see(String plan, String code, Actor by) {
        if (plans.line(plan, by).flatMap(line -> line.topic(code)).isEmpty()) {
            throw Problem.notFound();
        }
        if (plans.faults(Optional.of(plan), Optional.empty(), by).stream()
                .anyMatch(fault -> fault.code().equals("plan.closed"))) {
            throw Problem.of(HttpStatus.CONFLICT, "plan.closed");
        }
    }

    Optional<Stored<TopicSettings>> find(String plan, String code, Actor by) {
        return settings.find(by, TopicSettings.id(plan, code));
    }

    /** By the topic's code; a topic that nobody settled anything of is not there. */
    Map<String, TopicSettings> of(String plan, Actor by) {
        Map<String, TopicSettings> all = new HashMap<>();
        Optional<String> after = Optional.empty();
        do {
            Page<Stored<TopicSettings>> page =
                    settings.list(by, Listing.by("code", Listing.MOST, after).where("plan", plan));
            page.items().forEach(one -> all.put(one.state().code(), one.state()));
            after = page.next();
        } while (after.isPresent());
        return all;
    }

    static LocalDate dayOf(Command by) {
        return LocalDate.ofInstant(by.now(), DomainClock.ZONE);
    }
}
