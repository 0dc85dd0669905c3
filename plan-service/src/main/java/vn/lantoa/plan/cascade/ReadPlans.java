package vn.lantoa.plan.cascade;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.plan.PlanLine;
import vn.lantoa.plan.plan.Plans;

/** The plans as they stand under each other, for whom may see them. */
@Component
public class ReadPlans {

    /** A plan with what it says now. */
    public record Read(PlanLine plan, PlanDocument document) {}

    private final Plans plans;

    ReadPlans(Plans plans) {
        this.plans = plans;
    }

    /**
     * @throws Problem 404 for a plan the actor does not see
     */
    public Read read(String id, Actor by) {
        return new Read(plan(id, by), plans.document(id, by).orElseThrow(Problem::notFound));
    }

    /**
     * The plan without its text.
     *
     * @throws Problem 404 for a plan the actor does not see
     */
    public PlanLine plan(String id, Actor by) {
        return plans.line(id, by).orElseThrow(Problem::notFound);
    }

    boolean isVisible(String id, Actor by) {
        return plans.line(id, by).isPresent();
    }

    /** The plans directly under one that the actor sees, by their first year. */
    public List<PlanLine> children(String parent, Actor by) {
        return plans.under(parent, by);
    }

    /** Whether the actor learns what a plan does about its duties: who answers for it does. */
    public static boolean showsDuties(PlanLine plan, Actor by) {
        return PlanTasks.seesAll(by) || plan.unit().filter(by::worksIn).isPresent();
    }
}
