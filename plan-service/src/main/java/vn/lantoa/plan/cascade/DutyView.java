package vn.lantoa.plan.cascade;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.lantoa.chassis.page.WrittenTime;
import vn.lantoa.chassis.problem.Messages;
import vn.lantoa.plan.task.Quantity;
import vn.lantoa.plan.task.TaskLine;

/**
 * A duty as programs see it.
 *
 * @param task id of the task of the plan above; of a {@code TEXT} of what was read there
 * @param states more than one where it is both weaker and later
 * @param why in words, one for each
 * @param suggestions own tasks that look like it and carry nothing out yet, for a missing one
 */
record DutyView(
        String task,
        AskedTask.Kind kind,
        String title,
        Optional<String> lead,
        Optional<LocalDate> dueDate,
        Optional<Quantity> quantity,
        List<Weighing.State> states,
        List<Carrier> by,
        List<String> why,
        Optional<String> waiver,
        List<LikeTasks.Suggestion> suggestions) {

    record Carrier(String task, String title, LocalDate dueDate, String status) {

        static Carrier of(TaskLine task) {
            return new Carrier(task.id(), task.title(), task.dueDate(), task.status());
        }
    }

    static DutyView of(Duty duty, LikeTasks unlinked, Messages messages, Locale reader) {
        AskedTask asked = duty.asked();
        return new DutyView(
                asked.id(),
                asked.kind(),
                asked.title(),
                asked.lead(),
                asked.dueDate(),
                asked.quantity(),
                List.copyOf(duty.states()),
                duty.by().stream().map(Carrier::of).toList(),
                duty.weighed().why().stream().map(why -> words(why, messages, reader)).toList(),
                duty.waiver(),
                duty.is(Weighing.State.MISSING) ? unlinked.to(asked.title()) : List.of());
    }

    private static String words(Weighing.Why why, Messages messages, Locale reader) {
        Object[] arguments =
                why.arguments().stream()
                        .map(
                                one ->
                                        one instanceof LocalDate day
                                                ? WrittenTime.day(day, reader)
                                                : one.toString())
                        .toArray();
        return messages.text(reader, why.code(), arguments);
    }
}
