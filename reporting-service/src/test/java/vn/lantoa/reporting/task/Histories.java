package vn.lantoa.reporting.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import vn.lantoa.chassis.event.EventHead;
import vn.lantoa.plan.events.TaskAssigned;
import vn.lantoa.plan.events.TaskCancelled;
import vn.lantoa.plan.events.TaskCompleted;
import vn.lantoa.plan.events.TaskEvent;
import vn.lantoa.plan.events.TaskFacts;
import vn.lantoa.plan.events.TaskReopened;
import vn.lantoa.reporting.ledger.Entry;

/** Random lives of tasks, as the entries they book; few days and units, so that many share one. */
public final class Histories {

    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 30);
    private static final int DAYS = 5; // over the end of a month

    private Histories() {}

    /** One list per event, in order. */
    public static List<List<Entry>> of(String organisation, int tasks, Random random) {
        List<List<Entry>> booked = new ArrayList<>();
        for (int i = 0; i < tasks; i++) {
            booked.addAll(life(organisation, organisation + "-task-" + i, random));
        }
        return booked;
    }

    private static List<List<Entry>> life(String organisation, String id, Random random) {
        LocalDate due = FIRST_DAY.plusDays(random.nextInt(DAYS));
        TaskFacts task =
                new TaskFacts(
                        id,
                        "Đăng tin",
                        random.nextBoolean() ? "HTQT" : "LS-VHDN",
                        Optional.empty(),
                        due,
                        random.nextBoolean() ? Optional.of("plan-2023") : Optional.empty(),
                        random.nextBoolean() ? Optional.of("c7") : Optional.empty(),
                        "ASSIGNED");
        List<TaskEvent> events = new ArrayList<>();
        events.add(new TaskAssigned(task));
        int completions = random.nextInt(3);
        for (int i = 0; i < completions; i++) {
            LocalDate on = due.plusDays(random.nextInt(5) - 3L);
            events.add(new TaskCompleted(task, on, List.of()));
            if (i < completions - 1 || random.nextBoolean()) {
                events.add(new TaskReopened(task, "Thiếu minh chứng", on, due, List.of()));
            }
        }
        if (!(events.getLast() instanceof TaskCompleted) && random.nextInt(4) == 0) {
            events.add(new TaskCancelled(task, "Kế hoạch điều chỉnh"));
        }
        List<List<Entry>> booked = new ArrayList<>();
        for (int version = 1; version <= events.size(); version++) {
            TaskEvent event = events.get(version - 1);
            booked.add(TaskEntries.booked(event, head(organisation, id, version, event)));
        }
        return booked;
    }

    private static EventHead head(String organisation, String id, int version, TaskEvent event) {
        return new EventHead(
                id + ":" + version,
                event.getClass().getSimpleName(),
                "plan-service",
                id,
                version,
                Instant.parse("2023-01-30T00:00:00Z").plusSeconds(version),
                organisation,
                "focal",
                Optional.empty());
    }
}
