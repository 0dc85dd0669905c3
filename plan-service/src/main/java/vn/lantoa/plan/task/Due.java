package vn.lantoa.plan.task;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import vn.lantoa.chassis.problem.Messages;

/**
 * How a task stands to its due date, as people say it: "còn 3 ngày", "quá hạn 5 ngày".
 *
 * @param tone {@code late}, {@code soon}, {@code good}, or empty
 * @param words empty of a task that was cancelled
 */
record Due(String tone, String words) {

    /** From so many days on there is nothing to hurry. */
    private static final int SOON = 3;

    static Due of(Task task, LocalDate today, Messages messages, Locale reader) {
        return switch (task.status()) {
            case ASSIGNED, STARTED -> open(task.dueDate(), today, messages, reader);
            case COMPLETED -> completed(task, messages, reader);
            case CANCELLED -> new Due("", "");
        };
    }

    private static Due open(LocalDate day, LocalDate today, Messages messages, Locale reader) {
        long left = ChronoUnit.DAYS.between(today, day);
        if (left < 0) {
            return new Due("late", messages.text(reader, "task.due.late", -left));
        }
        String words =
                left == 0
                        ? messages.text(reader, "task.due.today")
                        : messages.text(reader, "task.due.left", left);
        return new Due(left <= SOON ? "soon" : "", words);
    }

    private static Due completed(Task task, Messages messages, Locale reader) {
        LocalDate done = task.completion().map(Completion::on).orElse(task.dueDate());
        long late = ChronoUnit.DAYS.between(task.dueDate(), done);
        return late > 0
                ? new Due("late", messages.text(reader, "task.due.done-late", late))
                : new Due("good", messages.text(reader, "task.due.in-time"));
    }
}
