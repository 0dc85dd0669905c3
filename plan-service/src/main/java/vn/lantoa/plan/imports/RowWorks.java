package vn.lantoa.plan.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.sheet.SheetForm;
import vn.lantoa.plan.sheet.SheetRead;
import vn.lantoa.plan.sheet.SheetRow;
import vn.lantoa.plan.sheet.Sheets;
import vn.lantoa.plan.staff.RosterRows;

/** Reads tables, and says what works them off. */
@Component
final class RowWorks {

    /** A table that was read, and what works its rows off. */
    record Opened(List<SheetRow> rows, RowWork work) {}

    private final Sheets sheets;
    private final TaskSheet taskSheet;
    private final RosterSheet rosterSheet;
    private final TaskRowWork.Needs tasks;
    private final RosterRows roster;

    RowWorks(
            Sheets sheets,
            TaskSheet taskSheet,
            RosterSheet rosterSheet,
            TaskRowWork.Needs tasks,
            RosterRows roster) {
        this.sheets = sheets;
        this.taskSheet = taskSheet;
        this.rosterSheet = rosterSheet;
        this.tasks = tasks;
        this.roster = roster;
    }

    /**
     * @throws Problem 422 for a file that is no such table
     */
    SheetRead read(Import.Kind kind, byte[] file) {
        return sheets.read(file, form(kind));
    }

    private static SheetForm form(Import.Kind kind) {
        return switch (kind) {
            case TASKS -> TaskSheet.READ;
            case STAFF -> RosterSheet.READ;
        };
    }

    Opened open(Import job, byte[] file, Actor actor) {
        SheetRead read = read(job.kind(), file);
        RowWork work =
                switch (job.kind()) {
                    case TASKS ->
                            new TaskRowWork(
                                    tasks,
                                    read.titles(),
                                    job.plan(),
                                    taskSheet.labels(job.plan(), actor));
                    case STAFF -> new RosterRowWork(roster, rosterSheet.labels(actor));
                };
        return new Opened(read.rows(), guarded(read, work));
    }

    /** Rows that can't be read are named; a refusal of one is a fault of this row alone. */
    private static RowWork guarded(SheetRead read, RowWork work) {
        Map<Integer, List<RowFault>> faults = new HashMap<>();
        read.faults()
                .forEach(
                        fault ->
                                faults.computeIfAbsent(fault.row(), _ -> new ArrayList<>())
                                        .add(RowFault.of(fault)));
        return (row, by, dry) -> {
            if (!row.sound()) {
                List<RowFault> unread =
                        List.of(new RowFault(row.number(), "", "", "import.unread", List.of()));
                return RowResult.refused(faults.getOrDefault(row.number(), unread));
            }
            try {
                return work.apply(row, by, dry);
            } catch (Problem problem) {
                if (problem.status().is5xxServerError()) {
                    throw problem;
                }
                return RowResult.refused(faults(row.number(), problem, read.titles()));
            }
        };
    }

    private static List<RowFault> faults(int row, Problem problem, Map<String, String> titles) {
        if (problem.faults().isEmpty()) {
            boolean gone = problem.status() == HttpStatus.NOT_FOUND;
            return List.of(
                    new RowFault(
                            row,
                            "",
                            "",
                            gone ? "import.unknown-row" : "problem." + problem.code(),
                            texts(problem.arguments())));
        }
        return problem.faults().stream().map(fault -> fault(row, fault, titles)).toList();
    }

    private static RowFault fault(int row, FieldFault fault, Map<String, String> titles) {
        String field = fault.pointer().replaceFirst("^/", "").replaceFirst("/.*$", "");
        String column =
                switch (field) {
                    case "supportingUnits" -> TaskSheet.SUPPORTING;
                    case "dueDate" -> TaskSheet.DUE_DATE;
                    default -> field;
                };
        return new RowFault(
                row,
                column,
                titles.getOrDefault(column, ""),
                fault.code(),
                texts(fault.arguments()));
    }

    private static List<String> texts(List<Object> arguments) {
        return arguments.stream().map(String::valueOf).toList();
    }
}
