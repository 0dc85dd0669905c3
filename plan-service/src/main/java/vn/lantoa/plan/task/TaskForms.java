package vn.lantoa.plan.task;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Outcome;
import vn.lantoa.plan.page.FormAnswers;
import vn.lantoa.plan.page.TypedForm;

/** The buttons of a task's page but those that send files; each leads back to the page. */
@Controller
@RequestMapping(
        path = "/tasks/{id}",
        consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE,
        produces = MediaType.TEXT_HTML_VALUE)
final class TaskForms {

    static final String LABELS = "task.label";
    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST_CODE = 60;

    private final Tasks tasks;
    private final TaskPage page;
    private final FormAnswers answers;

    TaskForms(Tasks tasks, TaskPage page, FormAnswers answers) {
        this.tasks = tasks;
        this.page = page;
        this.answers = answers;
    }

    /** What a form decides of a task. */
    @FunctionalInterface
    private interface Deed {
        Outcome<Task> done(TypedForm typed);
    }

    @PostMapping("/start")
    ModelAndView start(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> form,
            Command by,
            Locale reader)
            throws IOException {
        return answer(id, "start", form, by, reader, typed -> tasks.start(id, by));
    }

    @PostMapping("/rescheduling")
    ModelAndView reschedule(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> form,
            Command by,
            Locale reader)
            throws IOException {
        return answer(
                id,
                "rescheduling",
                form,
                by,
                reader,
                typed -> {
                    String reason = typed.required("reason", LONGEST_REASON);
                    typed.required("dueDate", LONGEST_CODE);
                    Optional<LocalDate> day = typed.day("dueDate");
                    typed.refuseFaults();
                    return tasks.change(
                            id,
                            by,
                            task -> DueDates.reschedule(task, day.orElseThrow(), reason, by));
                });
    }

    @PostMapping("/rescheduling/approval")
    ModelAndView approve(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> form,
            Command by,
            Locale reader)
            throws IOException {
        return answer(
                id,
                "approval",
                form,
                by,
                reader,
                typed -> {
                    Optional<LocalDate> other = typed.day("dueDate");
                    typed.refuseFaults();
                    return tasks.change(id, by, task -> DueDates.approve(task, other, by));
                });
    }

    @PostMapping("/rescheduling/rejection")
    ModelAndView reject(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> form,
            Command by,
            Locale reader)
            throws IOException {
        return answer(
                id,
                "rejection",
                form,
                by,
                reader,
                typed -> {
                    String reason = reason(typed);
                    return tasks.change(id, by, task -> DueDates.reject(task, reason, by));
                });
    }

    /** Only what is another than it was: a head may change less than the focal point. */
    @PostMapping("/assignment")
    ModelAndView reassign(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> form,
            Command by,
            Locale reader)
            throws IOException {
        return answer(
                id,
                "assignment",
                form,
                by,
                reader,
                typed ->
                        tasks.reassign(
                                id, TypedHolders.read(typed, tasks.view(id, by.actor())), by));
    }

    @PostMapping("/reopening")
    ModelAndView reopen(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> form,
            Command by,
            Locale reader)
            throws IOException {
        return answer(
                id, "reopening", form, by, reader, typed -> tasks.reopen(id, reason(typed), by));
    }

    @PostMapping("/cancellation")
    ModelAndView cancel(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> form,
            Command by,
            Locale reader)
            throws IOException {
        return answer(
                id, "cancellation", form, by, reader, typed -> tasks.cancel(id, reason(typed), by));
    }

    private static String reason(TypedForm typed) {
        String reason = typed.required("reason", LONGEST_REASON);
        typed.refuseFaults();
        return reason;
    }

    private ModelAndView answer(
            String id,
            String form,
            MultiValueMap<String, String> fields,
            Command by,
            Locale reader,
            Deed deed)
            throws IOException {
        TypedForm typed = TypedForm.of(form, fields);
        return answers.answer(
                () -> {
                    deed.done(typed).orThrow();
                    return "/tasks/" + id + "?done=" + form;
                },
                () -> page.show(id, by.actor(), reader),
                typed,
                LABELS,
                reader);
    }
}
