package vn.lantoa.notification.task;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.event.EventHead;
import vn.lantoa.chassis.listener.Additive;
import vn.lantoa.notification.inbox.Inbox;
import vn.lantoa.notification.inbox.Lookout;
import vn.lantoa.notification.inbox.Notice;
import vn.lantoa.notification.inbox.NoticeSource;
import vn.lantoa.plan.events.TaskEvent;

/** Puts the notices of task events into the inbox. */
@Component
final class TaskNotices implements Additive<TaskEvent, Notice>, NoticeSource {

    private final Lookout lookout;
    private final InstantSource wall = InstantSource.system();

    TaskNotices(Lookout lookout) {
        this.lookout = lookout;
    }

    @Override
    public Class<TaskEvent> listensTo() {
        return TaskEvent.class;
    }

    @Override
    public String collection() {
        return Inbox.COLLECTION;
    }

    @Override
    public List<Notice> entries(TaskEvent event, EventHead head) {
        Instant recordedAt = wall.instant().truncatedTo(ChronoUnit.MILLIS);
        return TaskNotice.of(event).map(notice -> notice.under(head, recordedAt)).stream().toList();
    }

    @Override
    public void added(List<Notice> notices) {
        lookout.wake();
    }

    @Override
    public List<String> kinds() {
        return Arrays.stream(TaskNotice.Kind.values()).map(Enum::name).toList();
    }
}
