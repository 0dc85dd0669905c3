package vn.lantoa.plan.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
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
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.document.PlanDocument;

/** The plans of all organisations; whoever asks sees their own organisation's. */
@Component
public final class Plans {

    private static final AggregateType<Plan> TYPE =
            new AggregateType<>(
                            "plans",
                            Plan.class,
                            1,
                            Plans::keys,
                            List.of(
                                    List.of("date"),
                                    List.of("cites", "date"),
                                    List.of("number", "date"),
                                    List.of("status", "date"),
                                    List.of("year", "date")))
                    .unique("register", "plan.number-taken");

    private final Aggregates<Plan> plans;
    private final Editions editions;

    Plans(AggregateStore store, Editions editions) {
        this.plans = store.open(TYPE);
        this.editions = editions;
    }

    private static Map<String, Object> keys(Plan plan) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("status", plan.status().name());
        keys.put("year", plan.year());
        keys.put("date", plan.date().map(LocalDate::toString).orElse(""));
        plan.number().ifPresent(number -> keys.put("number", number.text()));
        plan.register().ifPresent(register -> keys.put("register", register));
        keys.put("cites", plan.cites());
        return keys;
    }

    Outcome<Plan> createOnce(String id, Command by, Supplier<Decision<Plan>> first) {
        return plans.createOnce(id, by, first);
    }

    /** Only spares the store the document of a plan that it would refuse. */
    void refuseTaken(Plan draft, Actor by) {
        Optional<String> register = draft.register();
        if (register.isEmpty()) {
            return;
        }
        Listing same = Listing.by("date", 10, Optional.empty()).where("number", number(draft));
        plans.list(by, same).items().stream()
                .filter(other -> other.state().register().equals(register))
                .filter(other -> !other.id().equals(draft.id()))
                .findFirst()
                .ifPresent(
                        other -> {
                            throw Problem.of(
                                            HttpStatus.CONFLICT,
                                            "plan.number-taken",
                                            register.get(),
                                            other.id())
                                    .about("plans", other.id());
                        });
    }

    private static Optional<String> number(Plan plan) {
        return plan.number().map(number -> number.text());
    }

    Outcome<Plan> change(String id, Command by, Function<Plan, Decision<Plan>> decide) {
        return plans.change(id, by, decide);
    }

    Optional<Stored<Plan>> find(String id, Actor by) {
        return plans.find(by, id).filter(found -> found.state().isVisibleTo(by));
    }

    /** What a plan says now, for whom may see it. */
    public Optional<PlanDocument> document(String id, Actor by) {
        return find(id, by).map(this::edition).map(Editions.Edition::document);
    }

    Editions.Edition edition(Stored<Plan> plan) {
        return edition(plan.state().text().edition(), plan.organisation());
    }

    Editions.Edition edition(EditionMark mark, String organisation) {
        return editions.find(mark.id(), organisation)
                .orElseThrow(() -> new IllegalStateException("a plan without its text"));
    }

    /** Newest document first; who does not see drafts sees what is issued. */
    Page<Stored<Plan>> list(Listing listing, Optional<Plan.Status> status, Actor by) {
        if (Plan.seesDrafts(by)) {
            return plans.list(by, listing.where("status", status.map(Enum::name)));
        }
        return status.filter(wanted -> !wanted.issued()).isPresent()
                ? new Page<>(List.of(), Optional.empty())
                : plans.list(by, listing.where("status", status.orElse(Plan.Status.ISSUED).name()));
    }

    /** What is wrong with a reference to a plan and one of its topics; nothing, hopefully. */
    public List<FieldFault> faults(Optional<String> plan, Optional<String> topic, Actor by) {
        if (plan.isEmpty()) {
            return topic.map(code -> FieldFault.at("/plan", "topic.plan-required")).stream()
                    .toList();
        }
        Optional<Stored<Plan>> found = find(plan.get(), by);
        if (found.isEmpty()) {
            return List.of(FieldFault.at("/plan", "plan.unknown"));
        }
        boolean known = topic.map(c -> found.get().state().topic(c).isPresent()).orElse(true);
        return known ? List.of() : List.of(FieldFault.at("/topic", "topic.unknown"));
    }
}
