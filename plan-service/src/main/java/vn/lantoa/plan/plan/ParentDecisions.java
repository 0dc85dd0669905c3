package vn.lantoa.plan.plan;

import static vn.lantoa.chassis.aggregate.Decision.accept;
import static vn.lantoa.chassis.aggregate.Decision.conflict;
import static vn.lantoa.chassis.aggregate.Decision.forbid;
import static vn.lantoa.chassis.aggregate.Decision.hide;
import static vn.lantoa.chassis.aggregate.Decision.unchanged;

import java.util.Optional;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.plan.document.DocumentNumber;
import vn.lantoa.plan.events.PlanParentAcknowledged;
import vn.lantoa.plan.events.PlanParentChanged;
import vn.lantoa.plan.events.PlanParentSettled;

/** A plan and the one it stands under. */
final class ParentDecisions {

    private ParentDecisions() {}

    /**
     * @param wanted how it is to stand from now on
     */
    static Decision<Plan> settle(Plan plan, Standing wanted, Command by) {
        if (!plan.isVisibleTo(by.actor())) {
            return hide();
        }
        if (!by.actor().is(Role.LEADER) && !plan.isKeptBy(by.actor())) {
            return forbid("plan.parent-not-allowed");
        }
        return switch (plan.status()) {
            case DRAFT, SUBMITTED, APPROVED, ISSUED -> settled(plan, wanted);
            case REPLACED -> conflict("plan.replaced");
            case RECALLED -> conflict("plan.recalled");
            case CLOSED -> conflict("plan.closed");
        };
    }

    private static Decision<Plan> settled(Plan plan, Standing wanted) {
        if (wanted.equals(plan.stands())) {
            return unchanged();
        }
        Plan settled = plan.with(wanted);
        return accept(settled, new PlanParentSettled(settled.facts()));
    }

    /** The plan that its preamble names came into the system. */
    static Decision<Plan> found(Plan plan, Plan parent) {
        boolean awaited =
                plan.stands()
                        .awaits()
                        .filter(
                                number ->
                                        parent.number()
                                                .map(DocumentNumber::text)
                                                .filter(number::equals)
                                                .isPresent())
                        .isPresent();
        return awaited ? settled(plan, plan.stands().found(parent.id())) : unchanged();
    }

    /** Something became of the parent; it matters as long as this plan is worked on or by. */
    static Decision<Plan> told(Plan plan, ParentChange change) {
        Standing standing = plan.stands();
        boolean known =
                Optional.of(change).equals(standing.parentChanged())
                        || Optional.of(change).equals(standing.acknowledged());
        return switch (plan.status()) {
            case DRAFT, SUBMITTED, APPROVED, ISSUED -> {
                if (known) {
                    yield unchanged();
                }
                Plan told = plan.with(standing.told(change));
                yield accept(
                        told,
                        new PlanParentChanged(
                                told.facts(), change.kind().name(), change.edition(), change.on()));
            }
            case REPLACED, RECALLED, CLOSED -> unchanged();
        };
    }

    /** Who keeps the plan has looked at it again. */
    static Decision<Plan> acknowledge(Plan plan, Command by) {
        if (!plan.isVisibleTo(by.actor())) {
            return hide();
        }
        if (!plan.isKeptBy(by.actor())) {
            return forbid("plan.acknowledge-not-allowed");
        }
        Optional<ParentChange> change = plan.stands().parentChanged();
        if (change.isEmpty()) {
            return unchanged();
        }
        Plan seen = plan.with(plan.stands().acknowledging());
        return accept(
                seen,
                new PlanParentAcknowledged(
                        seen.facts(), change.get().kind().name(), change.get().on()));
    }
}
