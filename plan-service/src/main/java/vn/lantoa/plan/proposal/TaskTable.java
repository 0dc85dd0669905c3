package vn.lantoa.plan.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.lantoa.plan.document.Node;

/** Reads the rows of a task table; a row without who and when is a heading or goes on. */
final class TaskTable {

    private static final Pattern GROUP_LABEL = Pattern.compile("[IVXLC]+[.)]?|[A-ZĐ][.)]?");

    private final Node node;
    private final TaskGrid grid;
    private final List<Draft> drafts = new ArrayList<>();
    private Optional<String> group = Optional.empty();

    private TaskTable(Node node, TaskGrid grid) {
        this.node = node;
        this.grid = grid;
    }

    static List<Draft> read(Node node) {
        return node.table()
                .flatMap(TaskGrid::of)
                .map(grid -> new TaskTable(node, grid).read())
                .orElse(List.of());
    }

    private List<Draft> read() {
        for (int row = grid.firstTask(); row < grid.size(); row++) {
            read(row);
        }
        return drafts;
    }

    private void read(int row) {
        List<TaskGrid.Cell> tasks =
                grid.cells(row, Column.TASK).stream().filter(c -> !c.text().isEmpty()).toList();
        String order = text(row, Column.ORDER);
        String lead = valueOr(row, Column.LEAD);
        String due = valueOr(row, Column.DUE);
        boolean nothingElse =
                lead.isEmpty() && due.isEmpty() && text(row, Column.DELIVERABLE).isEmpty();
        Optional<String> heading = heading(row, order, tasks, nothingElse);
        if (heading.isPresent()) {
            group = heading;
        } else if (goesOn(row, order, tasks, lead, due)) {
            goOn(row, tasks);
        } else if (tasks.stream().anyMatch(TaskGrid.Cell::begins) || tasks.size() == 1) {
            propose(row, tasks, lead, due);
        }
    }

    /** "I. TUYÊN TRUYỀN" over all columns, or alone in its row. */
    private Optional<String> heading(
            int row, String order, List<TaskGrid.Cell> tasks, boolean nothingElse) {
        Optional<String> only = grid.onlyWords(row);
        boolean ordered = grid.hasOrder() && tasks.size() == 1 && !order.isEmpty();
        if (only.isPresent() && (nothingElse || isWide(row)) && !(grid.hasOrder() && wasCut(row))) {
            return only.map(Wording::oneLine);
        }
        boolean label = ordered && GROUP_LABEL.matcher(order).matches();
        boolean above = ordered && isPartedBelow(row, order);
        return nothingElse && (label || above)
                ? Optional.of(
                        order.replaceAll("[.)]+$", "")
                                + ". "
                                + Wording.oneLine(tasks.getFirst().text()))
                : Optional.empty();
    }

    private boolean isWide(int row) {
        return grid.cells(row, Column.ORDER).stream().anyMatch(c -> c.columns() > 2)
                || grid.cells(row, Column.TASK).stream().anyMatch(c -> c.columns() > 2);
    }

    /** Words in lower case below a task: the rest of it, behind the turn of a page. */
    private boolean wasCut(int row) {
        return !drafts.isEmpty()
                && !isWide(row)
                && grid.onlyWords(row)
                        .filter(
                                text ->
                                        Character.isLowerCase(text.codePointAt(0))
                                                || text.startsWith("-"))
                        .isPresent();
    }

    /** "1" above "1.1". */
    private boolean isPartedBelow(int row, String order) {
        String parts = order.replaceAll("[.)]+$", "") + ".";
        return row + 1 < grid.size()
                && text(row + 1, Column.ORDER).startsWith(parts)
                && text(row + 1, Column.ORDER).length() > parts.length();
    }

    private boolean goesOn(
            int row, String order, List<TaskGrid.Cell> tasks, String lead, String due) {
        boolean newTask = tasks.stream().anyMatch(TaskGrid.Cell::begins);
        boolean carried = grid.cells(row, Column.ORDER).stream().anyMatch(c -> !c.begins());
        boolean unnumbered = grid.hasOrder() && order.isEmpty() && !carried;
        return !drafts.isEmpty()
                && (!newTask && tasks.isEmpty()
                        || (unnumbered && newTask && lead.isEmpty() && due.isEmpty()));
    }

    private void goOn(int row, List<TaskGrid.Cell> tasks) {
        Draft last = drafts.getLast();
        tasks.forEach(task -> last.moreWords(task.text()));
        last.lead(own(row, Column.LEAD))
                .due(own(row, Column.DUE))
                .deliverable(own(row, Column.DELIVERABLE))
                .partners(Units.of(own(row, Column.PARTNERS)));
    }

    private void propose(int row, List<TaskGrid.Cell> tasks, String lead, String due) {
        List<String> above =
                tasks.subList(0, tasks.size() - 1).stream()
                        .map(cell -> Wording.oneLine(cell.text()))
                        .toList();
        Optional<String> under = above.isEmpty() ? group : Optional.of(String.join(" - ", above));
        String words = tasks.getLast().text();
        if (!words.codePoints().anyMatch(Character::isLetter)) {
            return;
        }
        drafts.add(
                new Draft(node, row + 1, ProposedTask.Origin.TABLE, under, words)
                        .lead(lead)
                        .due(due)
                        .deliverable(valueOr(row, Column.DELIVERABLE))
                        .partners(Units.of(valueOr(row, Column.PARTNERS))));
    }

    private String text(int row, Column column) {
        return joined(grid.cells(row, column), true);
    }

    private String own(int row, Column column) {
        return joined(grid.cells(row, column), false);
    }

    /** Cells merged in Word say the same several times. */
    private static String joined(List<TaskGrid.Cell> cells, boolean carriedToo) {
        return cells.stream()
                .filter(cell -> carriedToo || cell.begins())
                .flatMap(cell -> cell.text().lines())
                .filter(line -> !line.isBlank())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** What stands there, or above where it says "as above". */
    private String valueOr(int row, Column column) {
        int at = row;
        while (at > grid.firstTask() && Words.DITTO.isOneOf(text(at, column))) {
            at--;
        }
        return text(at, column);
    }
}
