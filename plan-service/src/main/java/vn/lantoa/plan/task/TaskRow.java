package vn.lantoa.plan.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.plan.plan.PlanLine;

/**
 * A task in the list on the page.
 *
 * @param unit in words, as {@code supporting}
 * @param mine it was given to the reader
 * @param plan if the reader may see it
 * @param waits another due date was asked for
 */
record TaskRow(
        String id,
        String title,
        Task.Status status,
        Due due,
        LocalDate day,
        String unit,
        List<String> supporting,
        Optional<String> assignee,
        boolean mine,
        Optional<PlanLine> plan,
        Optional<String> topic,
        boolean waits) {

    static TaskRow of(Task task, Due due, TaskNames.Named names, Actor by) {
        return new TaskRow(
                task.id(),
                task.title(),
                task.status(),
                due,
                task.dueDate(),
                names.unit(task.unit()),
                task.details().supportingUnits().stream().map(names::unit).toList(),
                task.assignee(),
                task.assignee().filter(by.id()::equals).isPresent(),
                names.plan(task.plan()),
                names.topic(task),
                task.dates().request().isPresent());
    }
}
