package vn.lantoa.plan.imports;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.task.TaskEntries;

/** Tasks as .xlsx: an empty table, what there is, and what comes back. */
@RestController
@RequestMapping("/tasks")
final class TaskSheetController {

    private final TaskEntries tasks;
    private final TaskSheet sheet;
    private final SheetAnswers answers;
    private final Beginning beginning;

    TaskSheetController(
            TaskEntries tasks, TaskSheet sheet, SheetAnswers answers, Beginning beginning) {
        this.tasks = tasks;
        this.sheet = sheet;
        this.answers = answers;
        this.beginning = beginning;
    }

    /** Empty, with the lists of units, of the plan's topics and of the states. */
    @GetMapping("/template.xlsx")
    ResponseEntity<byte[]> template(@RequestParam Optional<String> plan, Actor by, Locale reader)
            throws IOException {
        return answers.answer(
                sheet.written(plan, by),
                "nhiem-vu-mau.xlsx",
                reader,
                _ -> new Page<>(List.of(), Optional.empty()));
    }

    /** What the reader may see of them, by due date; at most 20,000. */
    @GetMapping("/export.xlsx")
    ResponseEntity<byte[]> export(
            @RequestParam Optional<String> plan,
            @RequestParam Optional<String> unit,
            @RequestParam Optional<String> state,
            Actor by,
            Locale reader)
            throws IOException {
        return answers.answer(
                sheet.written(plan, by),
                "nhiem-vu.xlsx",
                reader,
                after -> tasks.page(plan, unit, state, after, by).map(TaskSheet::entry));
    }

    /**
     * The body is the file, .xlsx or .csv. 202 with {@code Location}; 403 for whoever gives no
     * tasks; each row has the rights of its sender.
     *
     * @param plan of new tasks; rows of other plans' tasks are refused
     * @param dryRun only says what would be
     */
    @PostMapping("/imports")
    ResponseEntity<ImportView> begin(
            @RequestParam Optional<String> plan,
            @RequestParam Optional<Boolean> dryRun,
            HttpServletRequest request,
            Command by,
            Locale reader)
            throws IOException {
        if (!by.actor().isAnyOf(Role.FOCAL_POINT, Role.UNIT_HEAD)) {
            throw Problem.of(HttpStatus.FORBIDDEN, "import.tasks-not-allowed");
        }
        plan.ifPresent(id -> sheet.line(id, by.actor()));
        return beginning.begin(Import.Kind.TASKS, plan, dryRun.orElse(false), request, by, reader);
    }

    @GetMapping("/imports/{id}")
    ResponseEntity<ImportView> find(@PathVariable String id, Actor by, Locale reader) {
        return beginning.find(Import.Kind.TASKS, id, by, reader);
    }
}
