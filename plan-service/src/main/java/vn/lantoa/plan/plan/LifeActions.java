package vn.lantoa.plan.plan;

import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;

/**
 * What a page offers a person to do about a plan's number, end and place among plans; the plan
 * itself decides once more.
 *
 * @param number keep a number for it
 * @param giveUp void the number that is kept
 * @param parent say under which plan it stands
 * @param acknowledge confirm to have seen what became of that plan
 */
record LifeActions(
        boolean number,
        boolean giveUp,
        boolean close,
        boolean reopen,
        boolean parent,
        boolean acknowledge) {

    static LifeActions to(Actor by, Plan plan) {
        boolean leader = by.is(Role.LEADER);
        boolean keeper = plan.isKeptBy(by);
        boolean inHouse = !plan.status().issued() && NumberDecisions.mayNumber(by);
        boolean alive = !plan.status().issued() || plan.status() == Plan.Status.ISSUED;
        return new LifeActions(
                inHouse && plan.number().isEmpty(),
                inHouse && plan.numbers().register().isPresent(),
                leader && plan.status() == Plan.Status.ISSUED,
                leader && plan.status() == Plan.Status.CLOSED,
                (leader || keeper) && alive,
                keeper && plan.stands().parentChanged().isPresent());
    }

    public boolean any() {
        return number || giveUp || close || reopen || parent || acknowledge;
    }
}
