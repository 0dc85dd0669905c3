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
import vn.lantoa.plan.events.TaskReassigned;
import vn.lantoa.plan.events.TaskReopened;
import vn.lantoa.plan.events.TaskRescheduled;
import vn.lantoa.plan.events.TaskReschedulingRequested;
import vn.lantoa.reporting.ledger.Entry;

/** Random lives of tasks, as the entries they book; few days and units, so that many share one. */
public final class Histories {

    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 30);
    private static final int DAYS = 5; // over the end of a month

    private Histories() {}

    /** One list per event that books something, in order. */
    public static List<List<Entry>> of(String organisation, int tasks, Random random) {
        List<List<Entry>> booked = new ArrayList<>();
        for (int i = 0; i < tasks; i++) {
            booked.addAll(life(organisation, organisation + "-task-" + i, random));
        }
        return booked;
    }

    private static List<List<Entry>> life(String organisation, String id, Random random) {
        List<TaskEvent> events = new Life(id, random).lived();
        List<List<Entry>> booked = new ArrayList<>();
        for (int version = 1; version <= events.size(); version++) {
            TaskEvent event = events.get(version - 1);
            booked.add(TaskEntries.booked(event, head(organisation, id, version, event)));
        }
        booked.removeIf(List::isEmpty);
        return booked;
    }

    /** What plan-service lets happen to a task, by chance. */
    private static final class Life {
        private final Random random;
        private final List<TaskEvent> events = new ArrayList<>();
        private TaskFacts task;
        private Optional<LocalDate> completedOn = Optional.empty();

        Life(String id, Random random) {
            this.random = random;
            task =
                    new TaskFacts(
                            id,
                            "Đăng tin",
                            random.nextBoolean() ? "HTQT" : "LS-VHDN",
                            Optional.empty(),
                            someDay(),
                            random.nextBoolean() ? Optional.of("plan-2023") : Optional.empty(),
                            random.nextBoolean() ? Optional.of("c7") : Optional.empty(),
                            "ASSIGNED",
                            Optional.empty());
            events.add(new TaskAssigned(task));
        }

        List<TaskEvent> lived() {
            for (int i = random.nextInt(7); i > 0; i--) {
                switch (random.nextInt(4)) {
                    case 0 -> completeOrReopen();
                    case 1 -> askForAnotherDay();
                    case 2 -> reschedule();
                    default -> reassign();
                }
            }
            if (completedOn.isEmpty() && random.nextInt(4) == 0) {
                events.add(new TaskCancelled(task, "Kế hoạch điều chỉnh"));
            }
            return events;
        }

        private void completeOrReopen() {
            if (completedOn.isEmpty()) {
                LocalDate on = task.dueDate().plusDays(random.nextInt(5) - 3L);
                completedOn = Optional.of(on);
                events.add(new TaskCompleted(task, on, List.of(), Optional.empty()));
                return;
            }
            events.add(
                    new TaskReopened(
                            task,
                            "Thiếu minh chứng",
                            completedOn.get(),
                            task.dueDate(),
                            List.of(),
                            Optional.empty()));
            completedOn = Optional.empty();
        }

        private void askForAnotherDay() {
            if (completedOn.isEmpty()) {
                events.add(
                        new TaskReschedulingRequested(
                                task, someDay(), "Chờ số liệu", "officer", false));
            }
        }

        private void reschedule() {
            LocalDate before = task.dueDate();
            task = with(task.unit(), someDay());
            events.add(
                    new TaskRescheduled(
                            task, before, "Chờ số liệu", Optional.empty(), completedOn));
        }

        /** What is done stays with who did it. */
        private void reassign() {
            if (completedOn.isEmpty()) {
                String before = task.unit();
                task = with(random.nextBoolean() ? "HTQT" : "VPTTr", task.dueDate());
                events.add(
                        new TaskReassigned(
                                task, before, Optional.empty(), List.of(), "Đăng tin", "Đổi việc"));
            }
        }

        private LocalDate someDay() {
            return FIRST_DAY.plusDays(random.nextInt(DAYS));
        }

        private TaskFacts with(String unit, LocalDate due) {
            return new TaskFacts(
                    task.id(),
                    task.title(),
                    unit,
                    task.assignee(),
                    due,
                    task.plan(),
                    task.topic(),
                    task.status(),
                    task.details());
        }
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
