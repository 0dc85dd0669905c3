package vn.lantoa.plan.cascade;

import java.time.LocalDate;
import java.util.Optional;
import vn.lantoa.plan.deadline.Deadline;
import vn.lantoa.plan.proposal.ProposedTask;
import vn.lantoa.plan.task.Quantity;
import vn.lantoa.plan.task.TaskLine;

/**
 * What a plan asks of a plan under it.
 *
 * @param id of the task; of one that only the text names, of what was read there
 * @param lead id of the lead unit; of one that only the text names, its words
 * @param node id of the node it comes from
 * @param dueDate empty where the text names no day
 */
record AskedTask(
        String id,
        Kind kind,
        String title,
        Optional<String> lead,
        Optional<LocalDate> dueDate,
        Optional<Quantity> quantity,
        Optional<String> node) {

    enum Kind {
        /** A task of the plan above. */
        TASK,
        /** A superior agency's text asks for it, and nobody entered it as a task. */
        TEXT
    }

    static AskedTask of(TaskLine task) {
        return new AskedTask(
                task.id(),
                Kind.TASK,
                task.title(),
                Optional.of(task.unit()),
                Optional.of(task.dueDate()),
                task.quantity(),
                task.node());
    }

    static AskedTask of(ProposedTask read) {
        return new AskedTask(
                read.id(),
                Kind.TEXT,
                read.title(),
                read.lead(),
                read.due() instanceof Deadline.On on ? Optional.of(on.lastDay()) : Optional.empty(),
                Optional.empty(),
                Optional.of(read.nodeId()));
    }
}
