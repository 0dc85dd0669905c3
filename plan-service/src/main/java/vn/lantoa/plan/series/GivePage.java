package vn.lantoa.plan.series;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.CommandKey;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.page.FormAnswers;
import vn.lantoa.plan.page.TypedForm;
import vn.lantoa.plan.plan.PlanLine;
import vn.lantoa.plan.plan.Plans;
import vn.lantoa.plan.task.TaskNames;
import vn.lantoa.plan.task.Tasks;

/** {@code /tasks/new}: gives a task, once or again and again. */
@Controller
@RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
final class GivePage {

    private static final String FORM = "giving";
    private static final int PLANS_MOST = 12;

    private final Tasks tasks;
    private final SeriesRegister series;
    private final TaskNames names;
    private final Plans plans;
    private final FormAnswers answers;

    GivePage(
            Tasks tasks, SeriesRegister series, TaskNames names, Plans plans, FormAnswers answers) {
        this.tasks = tasks;
        this.series = series;
        this.names = names;
        this.plans = plans;
        this.answers = answers;
    }

    /**
     * @param plan the one to begin with
     */
    @GetMapping("/tasks/new")
    ModelAndView show(@RequestParam Optional<String> plan, Actor by) {
        return page(plan, CommandKey.random().toString(), by);
    }

    private ModelAndView page(Optional<String> plan, String key, Actor by) {
        if (!by.isAnyOf(Role.FOCAL_POINT, Role.UNIT_HEAD)) {
            throw Problem.of(HttpStatus.FORBIDDEN, "task.assign-not-allowed");
        }
        List<PlanLine> shown = new ArrayList<>(plans.inForce(PLANS_MOST, by));
        plan.filter(id -> shown.stream().noneMatch(line -> line.id().equals(id)))
                .flatMap(id -> plans.line(id, by))
                .ifPresent(shown::addFirst);
        boolean across = by.is(Role.FOCAL_POINT);
        return new ModelAndView("task-new")
                .addObject("typed", TypedForm.none())
                .addObject("key", key)
                .addObject("plan", plan.orElse(""))
                .addObject("plans", shown)
                .addObject("across", across)
                .addObject("ownUnit", across ? "" : by.unit().orElse(""))
                .addObject("units", across ? names.choices(List.of(), by) : List.of())
                .addObject("repeats", Repeat.values())
                .addObject("nobody", List.of())
                .addObject("moves", NonWorkingDay.values());
    }

    /**
     * Its id comes from the form's own key: sent twice, it is given once. With another text it is
     * another task.
     */
    @PostMapping(path = "/tasks", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ModelAndView give(@RequestParam MultiValueMap<String, String> form, Command by, Locale reader)
            throws IOException {
        TypedForm typed = TypedForm.of(FORM, form);
        String key =
                typed.all("key").stream()
                        .findFirst()
                        .orElseGet(() -> CommandKey.random().toString());
        Optional<String> plan =
                typed.all("serves").stream().findFirst().map(served -> served.split(" ", 2)[0]);
        return answers.answer(
                () -> {
                    TypedTask wanted = TypedTask.read(typed);
                    String id =
                            CommandKey.natural(
                                            "given-task",
                                            by.actor().organisation(),
                                            by.actor().id(),
                                            key,
                                            wanted.task().title())
                                    .toString();
                    return wanted.repeat() == Repeat.NONE
                            ? once(id, wanted, by)
                            : again(id, wanted, by);
                },
                () -> page(plan, key, by.actor()),
                typed,
                "task.label",
                reader);
    }

    private String once(String id, TypedTask wanted, Command by) {
        tasks.give(id, wanted.task(), by);
        return "/tasks/" + id + "?done=giving";
    }

    private String again(String id, TypedTask wanted, Command by) {
        series.start(id, wanted.series(), by);
        return "/task-series/" + id + "?done=giving";
    }
}
