package vn.lantoa.plan.task;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.evidence.EvidenceRegister;
import vn.lantoa.plan.page.FormAnswers;
import vn.lantoa.plan.page.TypedForm;

/**
 * The two forms of a task's page that prove something: files and addresses are sent with what is
 * said. A file that was taken in stays so when the rest is refused, and need not be sent again.
 */
@Controller
@RequestMapping(
        path = "/tasks/{id}",
        consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
        produces = MediaType.TEXT_HTML_VALUE)
final class ProofForms {

    private static final String KEPT = "kept";
    private static final int LONGEST_TEXT = 2000;
    private static final int MOST = 10;

    private final Tasks tasks;
    private final TaskPage page;
    private final EvidenceRegister register;
    private final FormAnswers answers;

    ProofForms(Tasks tasks, TaskPage page, EvidenceRegister register, FormAnswers answers) {
        this.tasks = tasks;
        this.page = page;
        this.register = register;
        this.answers = answers;
    }

    @PostMapping("/completion")
    ModelAndView complete(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam Optional<List<MultipartFile>> file,
            Command by,
            Locale reader)
            throws IOException {
        TypedForm typed = TypedForm.of("completion", form);
        return answer(
                id,
                typed,
                () -> {
                    Optional<String> note = typed.words("note", LONGEST_TEXT);
                    Optional<String> deliverable = typed.words("deliverable", LONGEST_TEXT);
                    Optional<BigDecimal> done = quantity(typed);
                    List<NewEvidence> pages = pages(typed);
                    typed.refuseFaults();
                    boolean may = TaskActions.of(task(id, by), by.actor()).complete();
                    List<Evidence> evidence =
                            tasks.evidence(
                                    all(pages, typed, may ? file : Optional.empty(), by),
                                    by.actor());
                    tasks.complete(
                                    id,
                                    new Completion(
                                            Task.dayOf(by), evidence, note, deliverable, done),
                                    by)
                            .orThrow();
                    return "/tasks/" + id + "?done=completion";
                },
                by,
                reader);
    }

    @PostMapping("/contributions")
    ModelAndView contribute(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam Optional<List<MultipartFile>> file,
            Command by,
            Locale reader)
            throws IOException {
        TypedForm typed = TypedForm.of("contribution", form);
        return answer(
                id,
                typed,
                () -> {
                    String text = typed.required("text", LONGEST_TEXT);
                    List<NewEvidence> pages = pages(typed);
                    typed.refuseFaults();
                    boolean may = TaskActions.of(task(id, by), by.actor()).contribute();
                    List<Evidence> evidence =
                            tasks.evidence(
                                    all(pages, typed, may ? file : Optional.empty(), by),
                                    by.actor());
                    tasks.contribute(id, text, evidence, by).orThrow();
                    return "/tasks/" + id + "?done=contribution#contributions";
                },
                by,
                reader);
    }

    private ModelAndView answer(
            String id, TypedForm typed, FormAnswers.Work work, Command by, Locale reader)
            throws IOException {
        return answers.answer(
                work,
                () ->
                        page.show(id, by.actor(), reader)
                                .addObject(KEPT, register.pieces(typed.all(KEPT), by.actor())),
                typed,
                TaskForms.LABELS,
                reader);
    }

    private Task task(String id, Command by) {
        return tasks.view(id, by.actor()).orElseThrow(Problem::notFound).state();
    }

    /** A browser sends a nameless empty file where none was chosen. */
    private List<NewEvidence> all(
            List<NewEvidence> pages,
            TypedForm typed,
            Optional<List<MultipartFile>> files,
            Command by)
            throws IOException {
        List<String> kept = new ArrayList<>(typed.all(KEPT));
        List<MultipartFile> sent =
                files.orElse(List.of()).stream().filter(one -> !one.isEmpty()).toList();
        if (kept.size() + sent.size() > MOST) {
            throw Problem.invalid(List.of(FieldFault.at("/file", "task.files-most", MOST)));
        }
        for (MultipartFile one : sent) {
            String id = register.keep(one, Optional.empty(), by);
            if (!kept.contains(id)) {
                kept.add(id);
            }
            typed.keep(KEPT, kept);
        }
        List<NewEvidence> all = new ArrayList<>(pages);
        kept.forEach(
                id ->
                        all.add(
                                new NewEvidence(
                                        NewEvidence.Kind.EVIDENCE,
                                        Optional.empty(),
                                        Optional.of(id),
                                        Optional.empty())));
        return all;
    }

    /** One address a line. */
    private static List<NewEvidence> pages(TypedForm typed) {
        List<NewEvidence> pages = new ArrayList<>();
        typed.all("url").stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .forEach(
                        line ->
                                address(line)
                                        .ifPresentOrElse(
                                                page -> pages.add(page(page)),
                                                () ->
                                                        typed.fault(
                                                                FieldFault.at(
                                                                        "/url", "field.url"))));
        if (pages.size() > MOST) {
            typed.fault(FieldFault.at("/url", "task.pages-most", MOST));
        }
        return pages;
    }

    private static NewEvidence page(URI address) {
        return new NewEvidence(
                NewEvidence.Kind.URL, Optional.of(address), Optional.empty(), Optional.empty());
    }

    private static Optional<URI> address(String line) {
        try {
            URI read = URI.create(line);
            boolean web =
                    read.getHost() != null
                            && ("http".equalsIgnoreCase(read.getScheme())
                                    || "https".equalsIgnoreCase(read.getScheme()));
            return Optional.of(read).filter(_ -> web && line.length() <= LONGEST_TEXT);
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // said in words by whoever asks
        }
    }

    /** Vietnamese figures: "91,67". */
    private static Optional<BigDecimal> quantity(TypedForm typed) {
        Optional<String> figure = typed.words("quantityDone", 20);
        if (figure.filter(text -> !text.matches("\\d{1,12}([.,]\\d{1,4})?")).isPresent()) {
            typed.fault(FieldFault.at("/quantityDone", "field.number"));
            return Optional.empty();
        }
        return figure.map(text -> Quantity.plain(new BigDecimal(text.replace(',', '.'))));
    }
}
