package vn.lantoa.plan.cascade;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.plan.task.TaskLine;

/**
 * A duty of a plan, with what the plan does about it.
 *
 * @param by the plan's tasks that carry it out
 * @param waiver why it need not be
 */
record Duty(AskedTask asked, List<TaskLine> by, Optional<String> waiver, Weighing.Weighed weighed) {

    static Duty of(AskedTask asked, List<TaskLine> by, Optional<String> waiver) {
        return new Duty(asked, List.copyOf(by), waiver, Weighing.of(asked, by, waiver.isPresent()));
    }

    Set<Weighing.State> states() {
        return weighed.states();
    }

    boolean is(Weighing.State state) {
        return states().contains(state);
    }
}
