package vn.lantoa.plan.cascade;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.event.EventHead;
import vn.lantoa.chassis.listener.Replica;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.chassis.store.Archives;
import vn.lantoa.chassis.store.Copies;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.document.ProposedTopics;
import vn.lantoa.plan.events.PlanEvent;
import vn.lantoa.plan.plan.Plans;

/** The plans as they stand under each other; a moment behind what was just decided. */
@Component
public class PlanCopies implements Replica<PlanEvent, PlanCopy> {

    private static final String COLLECTION = "cascadedPlans";
    private static final String UNKNOWN = "plan.unknown";
    private static final int MOST_CHILDREN = 500;

    /** A plan with what it says now. */
    public record Read(PlanCopy plan, PlanDocument document) {}

    private final Copies<PlanCopy> copies;
    private final Plans plans;

    PlanCopies(Archives archives, Plans plans) {
        this.copies =
                archives.copies(
                        COLLECTION,
                        PlanCopy.class,
                        List.of(List.of("organisation", "parent", "firstYear")));
        this.plans = plans;
    }

    @Override
    public Class<PlanEvent> listensTo() {
        return PlanEvent.class;
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public PlanCopy copy(PlanEvent event, EventHead head) {
        return PlanCopy.of(event.plan(), head.sequence(), head.organisation());
    }

    /**
     * @throws Problem 404 for a plan the actor does not see
     */
    public Read read(String id, Actor by) {
        PlanDocument document = plans.document(id, by).orElseThrow(Problem::notFound);
        PlanCopy plan = copies.find(id).orElseGet(() -> justImported(id, document, by));
        return new Read(plan, document);
    }

    /**
     * The plan without its text.
     *
     * @throws Problem 404 for a plan the actor does not see
     */
    public PlanCopy plan(String id, Actor by) {
        if (!isVisible(id, by)) {
            throw Problem.notFound();
        }
        return copies.find(id).orElseGet(() -> read(id, by).plan());
    }

    /** The event that tells of it is still on its way: it says what the document says. */
    private static PlanCopy justImported(String id, PlanDocument document, Actor by) {
        int year = document.year().or(document::firstYear).orElse(0);
        return new PlanCopy(
                id,
                0,
                by.organisation(),
                document.number().map(number -> number.text()),
                document.title(),
                year,
                document.lastYear().orElse(year),
                "DRAFT",
                PlanCopy.OWN,
                Optional.empty(),
                Optional.empty(),
                ProposedTopics.of(document).stream()
                        .map(
                                topic ->
                                        new PlanCopy.PlanTopic(
                                                topic.code(),
                                                topic.title(),
                                                topic.parent(),
                                                topic.node(),
                                                topic.leaf()))
                        .toList());
    }

    /** Whether the actor may see a plan; asked of the plans themselves, never of the copy. */
    public boolean isVisible(String id, Actor by) {
        return plans.faults(Optional.of(id), Optional.empty(), by).stream()
                .noneMatch(fault -> fault.code().equals(UNKNOWN));
    }

    /** The plans directly under one that the actor sees, by their first year. */
    public List<PlanCopy> children(String parent, Actor by) {
        return copies
                .where(
                        Map.of("organisation", by.organisation(), "parent", parent),
                        "firstYear",
                        MOST_CHILDREN)
                .stream()
                .filter(child -> isVisible(child.id(), by))
                .toList();
    }
}
