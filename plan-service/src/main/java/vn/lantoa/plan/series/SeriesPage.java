package vn.lantoa.plan.series;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Listing;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.Messages;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.page.FormAnswers;
import vn.lantoa.plan.page.TypedForm;
import vn.lantoa.plan.plan.PlanLine;
import vn.lantoa.plan.plan.Plans;
import vn.lantoa.plan.task.TaskLine;
import vn.lantoa.plan.task.Tasks;

/** {@code /task-series} for people: the tasks that recur, and each one's occurrences. */
@Controller
@RequestMapping(path = "/task-series", produces = MediaType.TEXT_HTML_VALUE)
final class SeriesPage {

    private static final int A_PAGE = 25;

    /**
     * @param period how often it recurs
     */
    record Row(Series series, Period period) {

        static Row of(Series series) {
            return new Row(series, RecurringDays.period(series.recurrence()));
        }
    }

    /**
     * @param task if it was made already, and the reader may see it
     * @param gone the end of the series took it away
     */
    record Time(Occurrence occurrence, String id, Optional<TaskLine> task, boolean gone) {}

    private final SeriesRegister register;
    private final Tasks tasks;
    private final Plans plans;
    private final FormAnswers answers;
    private final Messages messages;
    private final DomainClock clock;

    SeriesPage(
            SeriesRegister register,
            Tasks tasks,
            Plans plans,
            FormAnswers answers,
            Messages messages,
            DomainClock clock) {
        this.register = register;
        this.tasks = tasks;
        this.plans = plans;
        this.answers = answers;
        this.messages = messages;
        this.clock = clock;
    }

    /** The latest begun first. */
    @GetMapping
    ModelAndView list(@RequestParam Optional<String> after, Actor by) {
        Page<Stored<Series>> page =
                register.list(Listing.by("-from", A_PAGE, after), Optional.empty(), by);
        return new ModelAndView("task-series-list")
                .addObject("rows", page.map(one -> Row.of(one.state())).items())
                .addObject("first", after.isEmpty())
                .addObject("next", page.next().orElse(""))
                .addObject("mayGive", by.isAnyOf(Role.FOCAL_POINT, Role.UNIT_HEAD));
    }

    /**
     * @param done what the reader just did, to be confirmed
     */
    @GetMapping("/{id}")
    ModelAndView show(
            @PathVariable String id, @RequestParam Optional<String> done, Actor by, Locale reader) {
        String confirmed =
                done.map(what -> messages.textOr(reader, "task.series.did." + what, "")).orElse("");
        return page(id, by).addObject("confirmed", confirmed);
    }

    private ModelAndView page(String id, Actor by) {
        Series series = register.find(id, by).orElseThrow(Problem::notFound).state();
        List<String> gone = series.ended().map(one -> one.taskId(id)).toList();
        List<Time> times =
                series.occurrences().stream()
                        .map(
                                one -> {
                                    String task = one.taskId(id);
                                    return new Time(
                                            one, task, tasks.find(task, by), gone.contains(task));
                                })
                        .toList();
        Optional<PlanLine> plan = series.task().plan().flatMap(of -> plans.line(of, by));
        return new ModelAndView("task-series")
                .addObject("typed", TypedForm.none())
                .addObject("row", Row.of(series))
                .addObject("times", times)
                .addObject("plan", plan)
                .addObject("today", LocalDate.ofInstant(clock.instant(), DomainClock.ZONE))
                .addObject("mayEnd", series.mayEnd(by) && series.ending().isEmpty());
    }

    @PostMapping(path = "/{id}/ending", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ModelAndView end(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> form,
            Command by,
            Locale reader)
            throws IOException {
        TypedForm typed = TypedForm.of("ending", form);
        return answers.answer(
                () -> {
                    String reason = typed.required("reason", 1000);
                    typed.required("from", 20);
                    Optional<LocalDate> from = typed.day("from");
                    typed.refuseFaults();
                    register.end(id, from.orElseThrow(), reason, by).orThrow();
                    return "/task-series/" + id + "?done=ending";
                },
                () -> page(id, by.actor()),
                typed,
                "task.label",
                reader);
    }
}
