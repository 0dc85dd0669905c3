package vn.lantoa.plan.plan;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
import vn.lantoa.chassis.aggregate.CommandKey;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.aggregate.Listing;
import vn.lantoa.chassis.aggregate.Outcome;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.document.DocumentReader;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.document.ProposedTopics;
import vn.lantoa.plan.document.Reading;

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
                                    List.of("number", "date"),
                                    List.of("status", "date"),
                                    List.of("year", "date")))
                    .unique("register", "plan.number-taken");

    private final Aggregates<Plan> plans;
    private final Documents documents;

    Plans(AggregateStore store, Documents documents) {
        this.plans = store.open(TYPE);
        this.documents = documents;
    }

    private static Map<String, Object> keys(Plan plan) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("status", plan.status().name());
        keys.put("year", plan.year());
        keys.put("date", plan.date().map(LocalDate::toString).orElse(""));
        plan.number().ifPresent(number -> keys.put("number", number.text()));
        plan.register().ifPresent(register -> keys.put("register", register));
        return keys;
    }

    /**
     * Makes a draft of a document. The id comes from the bytes: the same bytes again are the same
     * plan. Other bytes under the same number are refused by the store itself.
     *
     * @param year for a document whose title names none
     * @throws Problem 422 for what is no plan, 403, 409 naming the plan that has the number
     */
    Outcome<Plan> read(byte[] content, Optional<Integer> year, Command by) {
        if (!Plan.mayBegin(by.actor())) {
            throw Problem.of(HttpStatus.FORBIDDEN, "plan.import-not-allowed");
        }
        PlanDocument document =
                switch (DocumentReader.read(content)) {
                    case Reading.Read(var read, var text) -> read;
                    case Reading.Unreadable(var reason) ->
                            throw Problem.of(
                                    HttpStatus.UNPROCESSABLE_CONTENT,
                                    "document."
                                            + reason.name()
                                                    .toLowerCase(Locale.ROOT)
                                                    .replace('_', '-'));
                };
        String organisation = by.actor().organisation();
        String sha256 = sha256(content);
        String id = CommandKey.natural("plan", organisation, sha256).toString();
        Plan draft = draft(id, document, sha256, year);
        refuseTaken(draft, by.actor());
        documents.keep(id, organisation, content, document);
        return plans.createOnce(id, by, () -> Plan.begin(draft, by));
    }

    private static Plan draft(
            String id, PlanDocument document, String sha256, Optional<Integer> given) {
        List<FieldFault> faults = new ArrayList<>();
        if (document.title().isBlank()) {
            faults.add(FieldFault.at("/title", "document.title-missing"));
        }
        Optional<Integer> year = document.year().or(() -> given);
        if (year.isEmpty()) {
            faults.add(FieldFault.at("year", "document.year-missing"));
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        return new Plan(
                id,
                document.number(),
                document.title(),
                year.orElseThrow(),
                document.issueDate(),
                ProposedTopics.of(document).stream().map(Topic::of).toList(),
                document.recipients(),
                sha256,
                Plan.Status.DRAFT,
                Optional.empty(),
                Optional.empty());
    }

    /** Only spares the store the document of a plan that it would refuse. */
    private void refuseTaken(Plan draft, Actor by) {
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

    /** Newest document first; who does not see drafts sees what is issued. */
    Page<Stored<Plan>> list(Listing listing, Optional<Plan.Status> status, Actor by) {
        if (Plan.seesDrafts(by)) {
            return plans.list(by, listing.where("status", status.map(Enum::name)));
        }
        return status.filter(wanted -> wanted != Plan.Status.ISSUED).isPresent()
                ? new Page<>(List.of(), Optional.empty())
                : plans.list(by, listing.where("status", Plan.Status.ISSUED.name()));
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

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
