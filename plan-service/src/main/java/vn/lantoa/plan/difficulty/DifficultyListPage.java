package vn.lantoa.plan.difficulty;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.plan.difficulty.Difficulty.Status;
import vn.lantoa.plan.evidence.EvidenceRegister;
import vn.lantoa.plan.page.FormAnswers;
import vn.lantoa.plan.page.TypedForm;

/** {@code /difficulties} for people: what is open, what may be one, and the form to report. */
@Controller
@RequestMapping(path = "/difficulties", produces = MediaType.TEXT_HTML_VALUE)
final class DifficultyListPage {

    private static final int A_PAGE = 50;

    /** So many of the words that two have in common say enough. */
    private static final int MOST_WORDS = 5;

    private static final List<Status> OPEN =
            List.of(
                    Status.REPORTED,
                    Status.CONSOLIDATED,
                    Status.ESCALATED,
                    Status.DECIDED,
                    Status.RETURNED);

    /**
     * @param more address of the rest; empty when there is none
     */
    record Section(Status state, List<DifficultyView> items, String more) {}

    private final Difficulties difficulties;
    private final DifficultyIntake intake;
    private final NearDuplicates duplicates;
    private final EvidenceRegister evidence;
    private final FormAnswers answers;
    private final DomainClock clock;

    DifficultyListPage(
            Difficulties difficulties,
            DifficultyIntake intake,
            NearDuplicates duplicates,
            EvidenceRegister evidence,
            FormAnswers answers,
            DomainClock clock) {
        this.difficulties = difficulties;
        this.intake = intake;
        this.duplicates = duplicates;
        this.evidence = evidence;
        this.answers = answers;
        this.clock = clock;
    }

    /** Without a state, all that is open, state by state. */
    @GetMapping
    ModelAndView list(
            @RequestParam Optional<Status> state, @RequestParam Optional<String> after, Actor by) {
        return page(state, after, TypedForm.none(), by);
    }

    private ModelAndView page(
            Optional<Status> state, Optional<String> after, TypedForm typed, Actor by) {
        List<Section> sections =
                state.map(List::of).orElse(OPEN).stream()
                        .map(one -> section(one, after, by))
                        .filter(section -> !section.items().isEmpty())
                        .toList();
        boolean focal = by.is(Role.FOCAL_POINT);
        return new ModelAndView("difficulties")
                .addObject("sections", sections)
                .addObject("groups", focal && state.isEmpty() ? groups(by) : List.of())
                .addObject("state", state.map(Enum::name).orElse(""))
                .addObject("states", Status.values())
                .addObject("mayConsolidate", focal)
                .addObject("overview", Difficulty.seesAll(by))
                .addObject("mayReport", focal || Difficulty.isOfUnit(by))
                .addObject("kept", evidence.pieces(typed.all("evidence"), by))
                .addObject("typed", typed);
    }

    /** What is in a group is seen there. */
    private Section section(Status state, Optional<String> after, Actor by) {
        Page<Stored<Difficulty>> page =
                difficulties.list(
                        Difficulties.newest(A_PAGE, after).where("status", state.name()),
                        Optional.empty(),
                        by);
        DifficultyView.Reading reading =
                new DifficultyView.Reading(by, clock.instant(), difficulties.workingDays(by));
        boolean all = Difficulty.seesAll(by);
        return new Section(
                state,
                page.items().stream()
                        .filter(one -> !all || one.state().group().isEmpty())
                        .map(reading::of)
                        .toList(),
                page.next().map(next -> address(state, next)).orElse(""));
    }

    private static String address(Status state, String after) {
        return UriComponentsBuilder.fromPath("/difficulties")
                .queryParam("state", state)
                .queryParam("after", after)
                .encode()
                .build()
                .toUriString();
    }

    private List<ProposedPart> groups(Actor by) {
        return duplicates.groups(by).groups().stream().map(ProposedPart::of).toList();
    }

    /** A proposed group as the page shows it: a line for each, the centre first. */
    record ProposedPart(Optional<Difficulty> group, List<Line> lines) {

        record Line(Difficulty difficulty, String shared) {}

        static ProposedPart of(NearDuplicates.ProposedGroup proposed) {
            List<Line> lines = new ArrayList<>();
            lines.add(new Line(proposed.centre(), ""));
            proposed.others()
                    .forEach(
                            other ->
                                    lines.add(
                                            new Line(
                                                    other.difficulty(),
                                                    String.join(
                                                            ", ",
                                                            other.likeness().shared().stream()
                                                                    .limit(MOST_WORDS)
                                                                    .toList()))));
            lines.removeIf(line -> line.difficulty().isGroup());
            return new ProposedPart(proposed.group(), List.copyOf(lines));
        }
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView report(
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            Command by,
            Locale reader)
            throws IOException {
        TypedForm typed = TypedForm.of("report", fields);
        return answers.answer(
                () -> {
                    DifficultyFields form = new DifficultyFields(typed);
                    Account account = form.account();
                    Optional<Reporter.Behalf> behalf =
                            by.actor().is(Role.FOCAL_POINT) ? form.behalf() : Optional.empty();
                    typed.refuseFaults();
                    Account proven = form.proven(account, form.keep(files, evidence, by));
                    return "/difficulties/" + intake.report(proven, behalf, by).orThrow().id();
                },
                () -> page(Optional.empty(), Optional.empty(), typed, by.actor()),
                typed,
                DifficultyFields.LABELS,
                reader);
    }
}
