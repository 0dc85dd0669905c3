package vn.lantoa.plan.difficulty;

import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.plan.difficulty.Difficulty.Status;

/**
 * What a reader may do about a difficulty now: the buttons of its page. The aggregate decides in
 * the end.
 *
 * @param takeUp consolidate it as it is, or with others
 * @param giveBack to the reporter, or to the focal point
 * @param propose say that it is done, for the focal point to confirm
 * @param confirm what was proposed
 */
record Choices(
        boolean takeUp,
        boolean giveBack,
        boolean escalate,
        boolean takeOut,
        boolean decide,
        boolean propose,
        boolean resolve,
        boolean confirm,
        boolean reopen,
        boolean supplement,
        boolean withdraw) {

    static Choices of(Difficulty difficulty, Actor by) {
        Status status = difficulty.status();
        boolean alone = difficulty.group().isEmpty();
        boolean focal = alone && by.is(Role.FOCAL_POINT);
        boolean leader = alone && by.is(Role.LEADER);
        boolean settled = !difficulty.isConsolidating();
        boolean own = difficulty.isReportOf(by);
        boolean waits = status == Status.REPORTED || status == Status.RETURNED;
        boolean ended = status == Status.RESOLVED || status == Status.REJECTED;
        boolean carriesOut =
                Difficulty.isOfUnit(by)
                        && difficulty.assignedUnit().filter(by::worksIn).isPresent();
        boolean decided = status == Status.DECIDED;
        return new Choices(
                focal && status == Status.REPORTED,
                focal && status == Status.REPORTED || leader && status == Status.ESCALATED,
                focal && status == Status.CONSOLIDATED && settled,
                focal && status == Status.CONSOLIDATED && settled && difficulty.isGroup(),
                leader && status == Status.ESCALATED,
                carriesOut && decided && !focal,
                focal && decided,
                focal && decided && difficulty.course().proposed().isPresent(),
                (focal || leader) && ended,
                own && waits,
                own && waits);
    }

    public boolean any() {
        return takeUp
                || giveBack
                || escalate
                || takeOut
                || decide
                || propose
                || resolve
                || reopen
                || supplement
                || withdraw;
    }
}
