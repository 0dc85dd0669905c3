package vn.lantoa.plan.imports;

import static vn.lantoa.chassis.problem.Messages.VIETNAMESE;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Messages;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.imports.RowResult.How;
import vn.lantoa.plan.sheet.SheetRow;
import vn.lantoa.plan.task.NewTask;
import vn.lantoa.plan.task.TaskEntries;
import vn.lantoa.plan.task.TaskEntry;
import vn.lantoa.plan.task.Tasks;

/**
 * Rows of tasks: with an id they change a task where they say something else, without one they give
 * a new one. Whatever somebody changed since the table was written is left as it is.
 */
final class TaskRowWork implements RowWork {

    /** Of whom it asks things. */
    @Component
    record Needs(Tasks tasks, TaskEntries entries, Messages messages) {}

    private record Day(String unit, LocalDate dueDate) {}

    private final Needs needs;
    private final Map<String, String> titles;
    private final Optional<String> plan;
    private final TaskSheet.Known known;

    /** Ids by plain title of what is there already, of the units and days of new rows. */
    private final Map<Day, Map<String, String>> there = new HashMap<>();

    TaskRowWork(
            Needs needs, Map<String, String> titles, Optional<String> plan, TaskSheet.Known known) {
        this.needs = needs;
        this.titles = titles;
        this.plan = plan;
        this.known = known;
    }

    @Override
    public RowResult apply(SheetRow row, Command by, boolean dry) {
        TaskRow task = new TaskRow(row.entry(), titles, known);
        return row.entry()
                .id()
                .map(id -> revised(row.number(), id, task, by, dry))
                .orElseGet(() -> given(row.number(), task, by, dry));
    }

    private RowResult revised(int number, String id, TaskRow row, Command by, boolean dry) {
        TaskEntry now = needs.entries().find(id, by.actor()).orElseThrow(Problem::notFound);
        if (plan.isPresent() && !plan.equals(now.plan())) {
            return refused(number, "import.other-plan");
        }
        String reason = needs.messages().text(VIETNAMESE, "task-sheet.reason");
        TaskRow.Difference difference = row.from(now, reason);
        if (difference.columns().isEmpty()) {
            return RowResult.of(How.UNCHANGED);
        }
        if (row.version().isEmpty()) {
            return refused(number, "import.version-missing");
        }
        long seen = row.version().getAsLong();
        if (dry && seen != now.version()) {
            return conflict(number, difference.columns());
        }
        Command asSeen = new Command(by.actor(), by.now(), Optional.of(seen), by.key());
        if (dry) {
            needs.entries().check(id, difference.revision(), asSeen);
            return RowResult.of(How.CHANGED);
        }
        try {
            needs.entries().revise(id, difference.revision(), asSeen);
            return RowResult.of(How.CHANGED);
        } catch (Problem problem) {
            if (problem.status() != HttpStatus.PRECONDITION_FAILED) {
                throw problem;
            }
            TaskEntry since = needs.entries().find(id, by.actor()).orElseThrow(Problem::notFound);
            List<String> columns = row.from(since, reason).columns();
            return columns.isEmpty() ? RowResult.of(How.UNCHANGED) : conflict(number, columns);
        }
    }

    private RowResult conflict(int number, List<String> columns) {
        List<String> names = columns.stream().map(c -> titles.getOrDefault(c, c)).toList();
        return new RowResult(
                How.CONFLICT,
                List.of(
                        new RowFault(
                                number,
                                columns.getFirst(),
                                names.getFirst(),
                                "import.stale",
                                List.of(String.join(", ", names)))));
    }

    private RowResult given(int number, TaskRow row, Command by, boolean dry) {
        String id = by.key().id().toString();
        NewTask wanted = row.task(plan);
        Map<String, String> titlesThere =
                there.computeIfAbsent(
                        new Day(row.unit(), row.dueDate()), day -> there(day, by.actor()));
        String other = titlesThere.getOrDefault(plain(row.title()), id);
        if (!other.equals(id)) {
            return RowResult.refused(
                    List.of(
                            new RowFault(
                                    number,
                                    TaskSheet.TITLE,
                                    titles.getOrDefault(TaskSheet.TITLE, ""),
                                    "import.task-there",
                                    List.of(other))));
        }
        if (!Tasks.mayAssign(by.actor(), wanted.unit(), wanted.supportingUnits())) {
            throw Problem.of(HttpStatus.FORBIDDEN, "task.assign-not-allowed");
        }
        if (dry) {
            List<FieldFault> faults = needs.tasks().faults(wanted, by.actor());
            if (!faults.isEmpty()) {
                throw Problem.invalid(faults);
            }
        } else {
            needs.tasks().give(id, wanted, by);
        }
        titlesThere.put(plain(row.title()), id);
        return RowResult.of(How.CREATED);
    }

    private Map<String, String> there(Day day, Actor by) {
        Map<String, String> ids = new HashMap<>();
        needs.entries().due(day.unit(), day.dueDate(), by).stream()
                .filter(task -> task.plan().equals(plan))
                .forEach(task -> ids.putIfAbsent(plain(task.title()), task.id()));
        return ids;
    }

    private static RowResult refused(int number, String code) {
        return RowResult.refused(List.of(new RowFault(number, "", "", code, List.of())));
    }

    /** Without case and marks: whoever retypes a title means the same task. */
    private static String plain(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
