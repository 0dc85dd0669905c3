package vn.lantoa.plan.task;

import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.plan.page.TypedForm;

/**
 * What a person may do with a task now: the forms its page shows. Whether they may is decided again
 * when they do it.
 *
 * @param directly sets another due date at once, without asking
 * @param decide grants or rejects the due date that is asked for
 * @param acrossUnits may give it to other units
 * @param rename may change its title
 */
record TaskActions(
        boolean start,
        boolean complete,
        boolean contribute,
        boolean reschedule,
        boolean directly,
        boolean decide,
        boolean reassign,
        boolean acrossUnits,
        boolean rename,
        boolean reopen,
        boolean cancel) {

    static TaskActions of(Task task, Actor by) {
        boolean open = task.isOpen();
        boolean focal = by.is(Role.FOCAL_POINT);
        boolean works = task.mayWork(by);
        boolean insideUnit = task.assigner().filter(Task.Assigner::insideUnit).isPresent();
        return new TaskActions(
                works && task.status() == Task.Status.ASSIGNED,
                works && open,
                task.mayContribute(by) && open,
                open && (focal || works && task.dates().request().isEmpty()),
                focal,
                task.dates().request().filter(asked -> !asked.by().equals(by.id())).isPresent()
                        && DueDates.mayDecide(task, by),
                open && task.mayDirect(by),
                focal,
                focal || insideUnit,
                task.status() == Task.Status.COMPLETED && task.mayDirect(by),
                open && focal);
    }

    /**
     * Whether the form somebody typed into is still on the page, and can say why it was refused.
     */
    public boolean offers(TypedForm typed) {
        return typed.is("start") && start
                || typed.is("completion") && complete
                || typed.is("contribution") && contribute
                || typed.is("rescheduling") && reschedule
                || (typed.is("approval") || typed.is("rejection")) && decide
                || typed.is("assignment") && reassign
                || typed.is("reopening") && reopen
                || typed.is("cancellation") && cancel;
    }

    public boolean any() {
        return complete || contribute || reschedule || decide || reassign || reopen || cancel;
    }
}
