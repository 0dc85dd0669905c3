package vn.lantoa.plan.difficulty;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.plan.evidence.EvidenceRegister;
import vn.lantoa.plan.page.FormAnswers;
import vn.lantoa.plan.page.TypedForm;

/** {@code /difficulties/{id}} for people, and its buttons; each leads back to the page. */
@Controller
@RequestMapping(path = "/difficulties/{id}", produces = MediaType.TEXT_HTML_VALUE)
final class DifficultyPage {

    private static final String FORM = MediaType.APPLICATION_FORM_URLENCODED_VALUE;
    private static final String FILES = MediaType.MULTIPART_FORM_DATA_VALUE;

    private final DifficultySheet sheet;
    private final Difficulties difficulties;
    private final DifficultyIntake intake;
    private final DifficultyDesk desk;
    private final EvidenceRegister evidence;
    private final FormAnswers answers;

    DifficultyPage(
            DifficultySheet sheet,
            Difficulties difficulties,
            DifficultyIntake intake,
            DifficultyDesk desk,
            EvidenceRegister evidence,
            FormAnswers answers) {
        this.sheet = sheet;
        this.difficulties = difficulties;
        this.intake = intake;
        this.desk = desk;
        this.evidence = evidence;
        this.answers = answers;
    }

    @GetMapping
    ModelAndView show(@PathVariable String id, Actor by) {
        return sheet.of(id, by, TypedForm.none());
    }

    @PostMapping(path = "/consolidation", consumes = FORM)
    ModelAndView takeUp(@PathVariable String id, Command by, Locale reader) throws IOException {
        return changed(id, TypedForm.none(), d -> Consolidation.alone(d, by), by, reader);
    }

    @PostMapping(path = "/return", consumes = FORM)
    ModelAndView giveBack(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            Command by,
            Locale reader)
            throws IOException {
        TypedForm typed = TypedForm.of("return", fields);
        return answered(
                id,
                typed,
                () -> {
                    String reason = typed.required("reason", Account.LONGEST_TEXT);
                    typed.refuseFaults();
                    difficulties.change(id, by, d -> Reporting.giveBack(d, reason, by)).orThrow();
                },
                by,
                reader);
    }

    @PostMapping(path = "/supplement", consumes = FILES)
    ModelAndView supplement(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            Command by,
            Locale reader)
            throws IOException {
        TypedForm typed = TypedForm.of("supplement", fields);
        return answered(
                id,
                typed,
                () -> {
                    DifficultyFields form = new DifficultyFields(typed);
                    Account told = form.account();
                    typed.refuseFaults();
                    NewDifficulty.Supplement more =
                            new NewDifficulty.Supplement(
                                    Optional.of(told.title()),
                                    Optional.of(told.description()),
                                    told.rootCause(),
                                    told.proposal(),
                                    Optional.of(form.keep(files, evidence, by)));
                    intake.supplement(id, more, by).orThrow();
                },
                by,
                reader);
    }

    @PostMapping(path = "/withdrawal", consumes = FORM)
    ModelAndView withdraw(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            Command by,
            Locale reader)
            throws IOException {
        TypedForm typed = TypedForm.of("withdrawal", fields);
        Optional<String> reason = typed.words("reason", Account.LONGEST_TEXT);
        return changed(id, typed, d -> Reporting.withdraw(d, reason, by), by, reader);
    }

    @PostMapping(path = "/members/removal", consumes = FORM)
    ModelAndView takeOut(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            Command by,
            Locale reader)
            throws IOException {
        TypedForm typed = TypedForm.of("removal", fields);
        List<String> members = typed.all("members");
        return answered(
                id,
                typed,
                () -> {
                    ConsolidationPage.requireSome(members, typed);
                    desk.removeMembers(id, members, by).orThrow();
                },
                by,
                reader);
    }

    @PostMapping(path = "/escalation", consumes = FORM)
    ModelAndView escalate(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            Command by,
            Locale reader)
            throws IOException {
        TypedForm typed = TypedForm.of("escalation", fields);
        return answered(
                id,
                typed,
                () -> {
                    Optional<LocalDate> day = typed.day("decideBy");
                    typed.refuseFaults();
                    LocalDate decideBy =
                            day.orElseGet(() -> difficulties.decideBy(by.now(), by.actor()));
                    difficulties
                            .change(id, by, d -> Settlement.escalate(d, decideBy, by))
                            .orThrow();
                },
                by,
                reader);
    }

    @PostMapping(path = "/decision", consumes = FORM)
    ModelAndView decide(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            Command by,
            Locale reader)
            throws IOException {
        TypedForm typed = TypedForm.of("decision", fields);
        return answered(
                id,
                typed,
                () ->
                        desk.decide(
                                        id,
                                        new DifficultyFields(typed).ruling(Difficulty.dayOf(by)),
                                        by)
                                .orThrow(),
                by,
                reader);
    }

    /** With a result and files; left empty, the focal point confirms what was proposed. */
    @PostMapping(path = "/resolution", consumes = FILES)
    ModelAndView resolve(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            Command by,
            Locale reader)
            throws IOException {
        TypedForm typed = TypedForm.of("resolution", fields);
        return answered(
                id,
                typed,
                () -> {
                    String result = typed.words("result", Account.LONGEST_TEXT).orElse("");
                    typed.refuseFaults();
                    sheet.requireVisible(id, by.actor());
                    List<String> proofs = new DifficultyFields(typed).keep(files, evidence, by);
                    desk.resolve(
                                    id,
                                    new Course.Resolution(
                                            Difficulty.dayOf(by), by.actor().id(), result, proofs),
                                    by)
                            .orThrow();
                },
                by,
                reader);
    }

    @PostMapping(path = "/reopening", consumes = FORM)
    ModelAndView reopen(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            Command by,
            Locale reader)
            throws IOException {
        TypedForm typed = TypedForm.of("reopening", fields);
        return answered(
                id,
                typed,
                () -> {
                    String reason = typed.required("reason", Account.LONGEST_TEXT);
                    typed.refuseFaults();
                    desk.reopen(id, reason, by).orThrow();
                },
                by,
                reader);
    }

    private interface Work {
        void run() throws IOException;
    }

    private ModelAndView changed(
            String id,
            TypedForm typed,
            Function<Difficulty, Decision<Difficulty>> decide,
            Command by,
            Locale reader)
            throws IOException {
        return answered(
                id,
                typed,
                () -> {
                    typed.refuseFaults();
                    difficulties.change(id, by, decide).orThrow();
                },
                by,
                reader);
    }

    private ModelAndView answered(String id, TypedForm typed, Work work, Command by, Locale reader)
            throws IOException {
        return answers.answer(
                () -> {
                    work.run();
                    return "/difficulties/" + id;
                },
                () -> sheet.of(id, by.actor(), typed),
                typed,
                DifficultyFields.LABELS,
                reader);
    }
}
