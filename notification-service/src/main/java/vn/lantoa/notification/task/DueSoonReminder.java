package vn.lantoa.notification.task;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.clock.Round;
import vn.lantoa.notification.inbox.Arguments;
import vn.lantoa.notification.inbox.Inbox;
import vn.lantoa.notification.inbox.Lookout;
import vn.lantoa.notification.inbox.Notice;
import vn.lantoa.notification.inbox.NoticeKind;
import vn.lantoa.notification.inbox.NoticeSource;

/**
 * Reminds of tasks that are due soon, once for a due date.
 *
 * <p>What fires is the insert of the notice, whose id is of the task and its due date: however many
 * instances try, and whatever is replayed, there is one. That the task is then set aside only
 * spares the next rounds the trying.
 */
@Component
final class DueSoonReminder implements Round, NoticeSource {

    private enum Kind implements NoticeKind {
        TASK_DUE_SOON
    }

    private static final int MOST_A_ROUND = 200;

    private final WatchedTasks tasks;
    private final ReminderRules rules;
    private final Inbox inbox;
    private final Lookout lookout;
    private final InstantSource wall = InstantSource.system();

    DueSoonReminder(WatchedTasks tasks, ReminderRules rules, Inbox inbox, Lookout lookout) {
        this.tasks = tasks;
        this.rules = rules;
        this.inbox = inbox;
        this.lookout = lookout;
    }

    @Override
    public String name() {
        return "tasks-due-soon";
    }

    @Override
    public List<String> kinds() {
        return List.of(Kind.TASK_DUE_SOON.name());
    }

    @Override
    public void at(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, DomainClock.ZONE);
        OptionalInt daysBefore = rules.daysBefore(Kind.TASK_DUE_SOON.name(), today);
        if (daysBefore.isPresent()) {
            remind(today, today.plusDays(daysBefore.getAsInt()), now);
        }
    }

    private void remind(LocalDate from, LocalDate to, Instant now) {
        List<WatchedTask> due = tasks.toRemind(from, to, MOST_A_ROUND);
        for (WatchedTask task : due) {
            inbox.tell(notice(task, now));
            tasks.reminded(task);
        }
        if (!due.isEmpty()) {
            lookout.wake();
        }
    }

    private Notice notice(WatchedTask task, Instant now) {
        return new Notice(
                task.id() + ":due-soon:" + task.dueDate(),
                task.organisation(),
                task.audience(),
                "system",
                Optional.empty(),
                Kind.TASK_DUE_SOON.name(),
                task.id(),
                Arguments.titled(task.title()).unit(task.unit()).dueDate(task.dueDate()).build(),
                TaskNotice.link(task.id()),
                now.truncatedTo(ChronoUnit.MILLIS),
                wall.instant().truncatedTo(ChronoUnit.MILLIS),
                Optional.empty(),
                List.of());
    }
}
