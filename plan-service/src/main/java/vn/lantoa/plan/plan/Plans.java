package vn.lantoa.plan.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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
import vn.lantoa.plan.number.Register;

/** The plans of all organisations; whoever asks sees their own organisation's. */
@Component
public final class Plans {

    static final String NUMBER_TAKEN = "plan.number-taken";

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
                                    List.of("year", "date"),
                                    List.of("status", "year", "date"),
                                    List.of("unit", "date"),
                                    List.of("unit", "status", "date"),
                                    List.of("unit", "year", "date"),
                                    List.of("level", "date"),
                                    List.of("level", "status", "date"),
                                    List.of("level", "year", "date"),
                                    List.of("parent", "date"),
                                    List.of("parent", "status", "date"),
                                    List.of("parent", "year", "date"),
                                    List.of("awaits", "date"),
                                    List.of("book", "sequence")))
                    .unique("register", NUMBER_TAKEN);

    private final Aggregates<Plan> plans;
    private final Editions editions;

    Plans(AggregateStore store, Editions editions) {
        this.plans = store.open(TYPE);
        this.editions = editions;
    }

    private static Map<String, Object> keys(Plan plan) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("status", plan.status().name());
        keys.put("year", plan.years());
        keys.put("date", plan.date().map(LocalDate::toString).orElse(""));
        plan.number().ifPresent(number -> keys.put("number", number.text()));
        plan.register().ifPresent(register -> keys.put("register", register));
        plan.register()
                .flatMap(Register::place)
                .ifPresent(
                        place -> {
                            keys.put("book", place.register().text());
                            keys.put("sequence", place.sequence());
                        });
        Standing standing = plan.stands();
        keys.put("level", standing.level().name());
        standing.unit().ifPresent(unit -> keys.put("unit", unit));
        standing.parent().ifPresent(parent -> keys.put("parent", parent));
        standing.awaits().ifPresent(number -> keys.put("awaits", number));
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
                                            NUMBER_TAKEN,
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

    /** A plan as pages of other features name it, for whom may see it. */
    public Optional<PlanLine> line(String id, Actor by) {
        return find(id, by).map(Stored::state).map(PlanLine::of);
    }

    /**
     * The issued plans the actor may see, by their documents' dates, the newest first.
     *
     * @param most 1 to 200
     */
    public List<PlanLine> inForce(int most, Actor by) {
        Listing newest = Listing.by("-date", most, Optional.empty());
        return list(newest, Optional.of(Plan.Status.ISSUED), Optional.empty(), by).items().stream()
                .map(stored -> PlanLine.of(stored.state()))
                .toList();
    }

    /** The plans directly under one that the actor may see, by their first years. */
    public List<PlanLine> under(String parent, Actor by) {
        List<PlanLine> lines = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Listing listing = Listing.by("date", Listing.MOST, after).where("parent", parent);
            Page<Stored<Plan>> page = plans.list(by, listing);
            page.items().stream()
                    .map(Stored::state)
                    .filter(plan -> plan.isVisibleTo(by))
                    .map(PlanLine::of)
                    .forEach(lines::add);
            after = page.next();
        } while (after.isPresent());
        lines.sort(Comparator.comparingInt(PlanLine::firstYear));
        return lines;
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

    /** Whoever asks: for what the service does by itself. */
    Optional<Stored<Plan>> stored(String id, Actor by) {
        return plans.find(by, id);
    }

    /**
     * Newest document first. Who does not see all drafts sees what is issued, and of the own unit
     * all.
     */
    Page<Stored<Plan>> list(
            Listing listing, Optional<Plan.Status> status, Optional<String> unit, Actor by) {
        Listing wanted = listing.where("unit", unit);
        if (Plan.seesDrafts(by) || unit.filter(own -> Plan.seesDraftsOf(own, by)).isPresent()) {
            return plans.list(by, wanted.where("status", status.map(Enum::name)));
        }
        return status.filter(asked -> !asked.issued()).isPresent()
                ? new Page<>(List.of(), Optional.empty())
                : plans.list(by, wanted.where("status", status.orElse(Plan.Status.ISSUED).name()));
    }

    /** A page of all, whoever may see them. */
    Page<Stored<Plan>> all(Listing listing, Actor by) {
        return plans.list(by, listing);
    }

    /** The highest number of a register that a plan bears. */
    OptionalInt highest(Register register, Actor by) {
        Listing listing =
                Listing.by("-sequence", 1, Optional.empty()).where("book", register.text());
        return plans.list(by, listing).items().stream()
                .flatMap(plan -> plan.state().register().flatMap(Register::place).stream())
                .mapToInt(Register.Place::sequence)
                .findFirst();
    }

    /** The plans that bear a number of a register, from one on, in its order. */
    List<Plan> numbered(Register register, int from, int limit, Actor by) {
        Listing listing =
                Listing.by("sequence", limit, Optional.empty())
                        .where("book", register.text())
                        .between(Optional.of(from), Optional.empty());
        return plans.list(by, listing).items().stream().map(Stored::state).toList();
    }

    /**
     * What is wrong with planning something new by a plan and one of its topics; nothing,
     * hopefully. A concluded plan takes nothing new.
     */
    public List<FieldFault> faults(Optional<String> plan, Optional<String> topic, Actor by) {
        if (plan.isEmpty()) {
            return topic.map(code -> FieldFault.at("/plan", "topic.plan-required")).stream()
                    .toList();
        }
        Optional<Stored<Plan>> found = find(plan.get(), by);
        if (found.isEmpty()) {
            return List.of(FieldFault.at("/plan", "plan.unknown"));
        }
        if (found.get().state().status() == Plan.Status.CLOSED) {
            return List.of(FieldFault.at("/plan", "plan.closed"));
        }
        boolean known = topic.map(c -> found.get().state().topic(c).isPresent()).orElse(true);
        return known ? List.of() : List.of(FieldFault.at("/topic", "topic.unknown"));
    }
}
