package vn.lantoa.plan.plan;

import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;

/**
 * What a page offers a person to do with a plan; the plan itself decides once more.
 *
 * @param edit change the draft: judge findings, bring an edited file
 * @param sign settle with what authority it is signed
 * @param name settle the names at the head of the office's documents
 * @param review see what is not in order with it
 * @param assign make tasks of what it asks for
 */
record Permitted(
        boolean edit,
        boolean submit,
        boolean approve,
        boolean giveBack,
        boolean issue,
        boolean sign,
        boolean name,
        boolean review,
        boolean assign) {

    static Permitted to(Actor by, Plan plan) {
        boolean focal = by.is(Role.FOCAL_POINT);
        boolean leader = by.is(Role.LEADER);
        boolean keeper = plan.isKeptBy(by);
        boolean draft = plan.status() == Plan.Status.DRAFT;
        boolean submitted = plan.status() == Plan.Status.SUBMITTED;
        boolean approved = plan.status() == Plan.Status.APPROVED;
        boolean unsigned = !plan.status().issued() || plan.text().signature().isEmpty();
        return new Permitted(
                keeper && draft,
                keeper && draft,
                leader && submitted,
                LifeDecisions.mayGiveBack(plan, by) && (submitted || approved),
                leader && approved,
                (keeper || leader) && unsigned,
                focal || by.is(Role.ADMIN),
                keeper || leader,
                by.isAnyOf(Role.FOCAL_POINT, Role.UNIT_HEAD));
    }

    public boolean any() {
        return submit || approve || giveBack || issue;
    }
}
