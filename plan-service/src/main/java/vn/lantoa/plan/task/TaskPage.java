package vn.lantoa.plan.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.problem.Messages;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.evidence.EvidenceRegister;
import vn.lantoa.plan.page.TypedForm;
import vn.lantoa.plan.staff.OnRoster;
import vn.lantoa.plan.staff.Roster;

/** {@code /tasks/{id}} for people: all there is of a task, and what they may do with it. */
@Controller
@RequestMapping("/tasks/{id}")
final class TaskPage {

    private final Tasks tasks;
    private final TaskNames names;
    private final ShownEvidence evidence;
    private final EvidenceRegister register;
    private final Roster roster;
    private final Messages messages;

    TaskPage(
            Tasks tasks,
            TaskNames names,
            ShownEvidence evidence,
            EvidenceRegister register,
            Roster roster,
            Messages messages) {
        this.tasks = tasks;
        this.names = names;
        this.evidence = evidence;
        this.register = register;
        this.roster = roster;
        this.messages = messages;
    }

    /**
     * @param done what the reader just did, to be confirmed
     */
    @GetMapping(produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView show(
            @PathVariable String id, @RequestParam Optional<String> done, Actor by, Locale reader) {
        String confirmed =
                done.map(what -> messages.textOr(reader, "task.did." + what, "")).orElse("");
        return show(id, by, reader).addObject("confirmed", confirmed);
    }

    /** Without anything typed. */
    ModelAndView show(String id, Actor by, Locale reader) {
        Task task = tasks.view(id, by).orElseThrow(Problem::notFound).state();
        TaskActions may = TaskActions.of(task, by);
        return new ModelAndView("task")
                .addObject("task", task)
                .addObject("due", Due.of(task, names.today(), messages, reader))
                .addObject("today", names.today())
                .addObject("named", names.of(List.of(task), by))
                .addObject("proof", evidence.of(task, by))
                .addObject("may", may)
                .addObject("typed", TypedForm.none())
                .addObject("units", may.acrossUnits() ? names.choices(units(task), by) : List.of())
                .addObject("people", may.reassign() ? people(task, by) : List.of())
                .addObject("kept", List.of());
    }

    private static List<String> units(Task task) {
        List<String> units = new ArrayList<>(task.details().supportingUnits());
        units.add(task.unit());
        return units;
    }

    private List<String> people(Task task, Actor by) {
        return roster.on(names.today(), List.of(task.unit()), by).stream()
                .map(OnRoster::staff)
                .toList();
    }

    /**
     * A file that proves what was done, for whom may see the task: units that work on it together
     * see each other's.
     */
    @GetMapping("/evidence/{evidence}")
    ResponseEntity<Resource> file(
            @PathVariable String id, @PathVariable String evidence, Actor by) {
        Task task = tasks.view(id, by).orElseThrow(Problem::notFound).state();
        if (!task.keptEvidence().contains(evidence)) {
            throw Problem.notFound();
        }
        return register.content(evidence, by);
    }
}
