package vn.lantoa.plan.imports;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.sheet.SheetEntry;
import vn.lantoa.plan.task.NewTask;
import vn.lantoa.plan.task.Quantity;
import vn.lantoa.plan.task.TaskEntry;
import vn.lantoa.plan.task.TaskRevision;

/**
 * A row of the table of tasks, with codes in the place of labels.
 *
 * @param titles of the columns the file has: what has none, a row says nothing of
 */
record TaskRow(SheetEntry cells, Map<String, String> titles, TaskSheet.Known known) {

    private static final int MOST_UNITS = 30;
    private static final int MOST_FRACTION = 4;

    /** What of a task is otherwise in the row, and in which columns. */
    record Difference(TaskRevision revision, List<String> columns) {}

    OptionalLong version() {
        return cells.version();
    }

    String title() {
        return cells.text(TaskSheet.TITLE).orElse("");
    }

    String unit() {
        return known.units().code(cells.text(TaskSheet.UNIT).orElse(""));
    }

    LocalDate dueDate() {
        return cells.day(TaskSheet.DUE_DATE).orElseThrow();
    }

    private List<String> supporting() {
        List<String> units =
                cells.items(TaskSheet.SUPPORTING).stream()
                        .map(known.units()::code)
                        .distinct()
                        .toList();
        if (units.size() > MOST_UNITS) {
            throw faulty("/supportingUnits", "field.size", 0, MOST_UNITS);
        }
        return units;
    }

    private Optional<String> topic() {
        return cells.text(TaskSheet.TOPIC).map(known.topics()::code);
    }

    private boolean has(String column) {
        return titles.containsKey(column);
    }

    /**
     * @throws Problem 422 for half of a quantity, or one that is none
     */
    private Optional<Quantity> quantity(Optional<Quantity> there) {
        var value =
                has(TaskSheet.QUANTITY)
                        ? cells.number(TaskSheet.QUANTITY)
                        : there.map(Quantity::value);
        Optional<String> unit =
                has(TaskSheet.QUANTITY_UNIT)
                        ? cells.text(TaskSheet.QUANTITY_UNIT)
                        : there.map(Quantity::unit);
        if (value.isEmpty() && unit.isEmpty()) {
            return Optional.empty();
        }
        if (value.isEmpty() || unit.isEmpty()) {
            String missing = value.isEmpty() ? TaskSheet.QUANTITY : TaskSheet.QUANTITY_UNIT;
            throw faulty("/" + missing, "sheet.required");
        }
        boolean none =
                value.get().signum() < 0
                        || value.get().scale() > MOST_FRACTION
                        || value.get().precision() - value.get().scale() > 12;
        if (none) {
            throw faulty("/" + TaskSheet.QUANTITY, "task-sheet.bad-quantity");
        }
        return Optional.of(new Quantity(value.get(), unit.get()));
    }

    private static Problem faulty(String pointer, String code, Object... arguments) {
        return Problem.invalid(List.of(FieldFault.at(pointer, code, arguments)));
    }

    NewTask task(Optional<String> plan) {
        return new NewTask(
                title(),
                unit(),
                cells.text(TaskSheet.ASSIGNEE),
                dueDate(),
                plan,
                topic(),
                supporting(),
                cells.text(TaskSheet.DELIVERABLE),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                quantity(Optional.empty()));
    }

    /** Only of the columns that the file has; the status is read by nobody. */
    Difference from(TaskEntry there, String reason) {
        List<String> columns = new ArrayList<>();
        Optional<String> title =
                text(TaskSheet.TITLE, Optional.of(there.title()), Optional.of(title()), columns);
        Optional<String> unit =
                text(TaskSheet.UNIT, Optional.of(there.unit()), Optional.of(unit()), columns);
        Optional<String> assignee =
                text(TaskSheet.ASSIGNEE, there.assignee(), cells.text(TaskSheet.ASSIGNEE), columns);
        Optional<String> topic = text(TaskSheet.TOPIC, there.topic(), topic(), columns);
        Optional<String> deliverable =
                text(
                        TaskSheet.DELIVERABLE,
                        there.deliverable(),
                        cells.text(TaskSheet.DELIVERABLE),
                        columns);
        Optional<List<String>> supporting = Optional.empty();
        if (has(TaskSheet.SUPPORTING)
                && !Set.copyOf(supporting()).equals(Set.copyOf(there.supportingUnits()))) {
            supporting = Optional.of(supporting());
            columns.add(TaskSheet.SUPPORTING);
        }
        Optional<LocalDate> dueDate =
                Optional.of(dueDate()).filter(day -> !day.equals(there.dueDate()));
        dueDate.ifPresent(_ -> columns.add(TaskSheet.DUE_DATE));
        Optional<TaskRevision.Amount> quantity = Optional.empty();
        Optional<Quantity> wanted = quantity(there.quantity());
        if (!same(wanted, there.quantity())) {
            quantity = Optional.of(new TaskRevision.Amount(wanted));
            columns.add(TaskSheet.QUANTITY);
        }
        return new Difference(
                new TaskRevision(
                        title,
                        unit,
                        assignee,
                        supporting,
                        dueDate,
                        topic,
                        deliverable,
                        quantity,
                        reason),
                columns);
    }

    /** The text to be set, empty to take it away; absent if it is so already. */
    private Optional<String> text(
            String column, Optional<String> there, Optional<String> wanted, List<String> columns) {
        if (!has(column) || wanted.map(TaskRow::plain).equals(there.map(TaskRow::plain))) {
            return Optional.empty();
        }
        columns.add(column);
        return Optional.of(wanted.orElse(""));
    }

    private static boolean same(Optional<Quantity> one, Optional<Quantity> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() && other.isEmpty();
        }
        return one.get().value().compareTo(other.get().value()) == 0
                && plain(one.get().unit()).equals(plain(other.get().unit()));
    }

    /** As a cell keeps it: that a blank was a special one is no change. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\r\\n?", "\n")
                .replace('\u00A0', ' ')
                .strip();
    }
}
