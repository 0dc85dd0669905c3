package vn.lantoa.plan.cascade;

import static vn.lantoa.chassis.aggregate.Decision.accept;
import static vn.lantoa.chassis.aggregate.Decision.conflict;
import static vn.lantoa.chassis.aggregate.Decision.forbid;
import static vn.lantoa.chassis.aggregate.Decision.unchanged;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.CommandKey;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.plan.events.DutyFacts;
import vn.lantoa.plan.events.DutyLinked;
import vn.lantoa.plan.events.DutyUnlinked;
import vn.lantoa.plan.events.DutyWaived;
import vn.lantoa.plan.events.DutyWaiverWithdrawn;
import vn.lantoa.plan.plan.PlanLine;

/**
 * What people said of a duty of a plan.
 *
 * @param plan that has to carry it out, {@code parent} the one that asks for it by its {@code task}
 * @param title the task's, as {@code dueDate}, when something was last said
 * @param unit id of the unit whose plan it is
 * @param linked ids of the plan's tasks that carry it out
 * @param waiver why it need not be carried out
 */
record DutyAnswer(
        String id,
        String plan,
        String parent,
        String task,
        String title,
        Optional<LocalDate> dueDate,
        Optional<String> unit,
        List<String> linked,
        Optional<String> waiver) {

    static final int MOST_LINKED = 50;

    DutyAnswer {
        linked = List.copyOf(linked);
    }

    /** Nobody said anything yet. */
    static DutyAnswer of(PlanLine plan, String parent, AskedTask asked) {
        return new DutyAnswer(
                CommandKey.natural("duty", plan.id(), asked.id()).toString(),
                plan.id(),
                parent,
                asked.id(),
                asked.title(),
                asked.dueDate(),
                plan.unit(),
                List.of(),
                Optional.empty());
    }

    /** Who keeps the plan says what carries its duties out. */
    private boolean mayLink(Actor actor) {
        return actor.is(Role.FOCAL_POINT)
                || (actor.is(Role.UNIT_HEAD) && unit.filter(actor::worksIn).isPresent());
    }

    static boolean mayWaive(Actor actor) {
        return actor.isAnyOf(Role.FOCAL_POINT, Role.LEADER);
    }

    Decision<DutyAnswer> link(String by, Command command) {
        if (!mayLink(command.actor())) {
            return forbid("cascade.link-not-allowed");
        }
        if (linked.contains(by)) {
            return unchanged();
        }
        if (linked.size() >= MOST_LINKED) {
            return conflict("cascade.links-full", MOST_LINKED);
        }
        List<String> more = new ArrayList<>(linked);
        more.add(by);
        DutyAnswer answered = with(more, waiver);
        return accept(answered, new DutyLinked(answered.facts(), by));
    }

    Decision<DutyAnswer> unlink(String by, Command command) {
        if (!mayLink(command.actor())) {
            return forbid("cascade.link-not-allowed");
        }
        if (!linked.contains(by)) {
            return unchanged();
        }
        DutyAnswer answered = with(linked.stream().filter(one -> !one.equals(by)).toList(), waiver);
        return accept(answered, new DutyUnlinked(answered.facts(), by));
    }

    Decision<DutyAnswer> waive(String reason, Command command) {
        if (!mayWaive(command.actor())) {
            return forbid("cascade.waive-not-allowed");
        }
        if (waiver.filter(reason::equals).isPresent()) {
            return unchanged();
        }
        DutyAnswer waived = with(linked, Optional.of(reason));
        return accept(waived, new DutyWaived(waived.facts(), reason));
    }

    Decision<DutyAnswer> withdrawWaiver(String reason, Command command) {
        if (!mayWaive(command.actor())) {
            return forbid("cascade.waive-not-allowed");
        }
        if (waiver.isEmpty()) {
            return unchanged();
        }
        DutyAnswer open = with(linked, Optional.empty());
        return accept(open, new DutyWaiverWithdrawn(open.facts(), reason, waiver.get()));
    }

    private DutyAnswer with(List<String> by, Optional<String> reason) {
        return new DutyAnswer(id, plan, parent, task, title, dueDate, unit, by, reason);
    }

    private DutyFacts facts() {
        return new DutyFacts(id, plan, parent, task, title, dueDate, unit, linked, waiver);
    }
}
