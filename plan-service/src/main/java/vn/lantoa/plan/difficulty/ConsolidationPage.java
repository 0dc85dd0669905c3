package vn.lantoa.plan.difficulty;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
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
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.page.FormAnswers;
import vn.lantoa.plan.page.TypedForm;

/** {@code /difficulties/consolidation}: the form that makes the ticked ones into one. */
@Controller
@RequestMapping(path = "/difficulties", produces = MediaType.TEXT_HTML_VALUE)
final class ConsolidationPage {

    private static final String FORM = MediaType.APPLICATION_FORM_URLENCODED_VALUE;

    private final Difficulties difficulties;
    private final DifficultyDesk desk;
    private final FormAnswers answers;

    ConsolidationPage(Difficulties difficulties, DifficultyDesk desk, FormAnswers answers) {
        this.difficulties = difficulties;
        this.desk = desk;
        this.answers = answers;
    }

    /** Prefilled with what the members say; the first names it. */
    @GetMapping("/consolidation")
    ModelAndView form(@RequestParam MultiValueMap<String, String> fields, Actor by) {
        if (!by.is(Role.FOCAL_POINT)) {
            throw Problem.of(HttpStatus.FORBIDDEN, "difficulty.consolidate-not-allowed");
        }
        TypedForm chosen = TypedForm.of("", fields);
        requireSome(chosen.all("members"), chosen);
        return page(chosen.all("members"), TypedForm.none(), by);
    }

    static void requireSome(List<String> members, TypedForm typed) {
        if (members.isEmpty() || members.size() > Difficulty.MOST_MEMBERS) {
            typed.fault(FieldFault.at("/members", "difficulty.page.none-chosen"));
        }
        typed.refuseFaults();
    }

    private ModelAndView page(List<String> members, TypedForm typed, Actor by) {
        List<Difficulty> chosen =
                members.stream()
                        .flatMap(id -> difficulties.find(id, by).stream())
                        .map(stored -> stored.state())
                        .toList();
        return new ModelAndView("consolidation")
                .addObject("members", chosen)
                .addObject(
                        "title",
                        chosen.stream().findFirst().map(d -> d.account().title()).orElse(""))
                .addObject(
                        "description",
                        joined(chosen.stream().map(d -> d.account().description()).toList()))
                .addObject(
                        "rootCause",
                        joined(
                                chosen.stream()
                                        .flatMap(d -> d.account().rootCause().stream())
                                        .toList()))
                .addObject(
                        "proposal",
                        joined(
                                chosen.stream()
                                        .flatMap(d -> d.account().proposal().stream())
                                        .toList()))
                .addObject("typed", typed);
    }

    /** Each once, a line for each; what is too long is for the reader to shorten. */
    private static String joined(List<String> texts) {
        List<String> distinct = texts.stream().distinct().toList();
        return distinct.size() == 1
                ? distinct.getFirst()
                : distinct.stream().map(text -> "- " + text).collect(Collectors.joining("\n"));
    }

    @PostMapping(path = "/consolidations", consumes = FORM)
    ModelAndView consolidate(
            @RequestParam MultiValueMap<String, String> fields, Command by, Locale reader)
            throws IOException {
        TypedForm typed = TypedForm.of("consolidation", fields);
        List<String> members = typed.all("members");
        return answers.answer(
                () -> {
                    Account account = new DifficultyFields(typed).account();
                    requireSome(members, typed);
                    NewDifficulty.NewGroup wanted =
                            new NewDifficulty.NewGroup(
                                    members,
                                    account.title(),
                                    account.description(),
                                    account.rootCause(),
                                    account.proposal(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty());
                    return "/difficulties/" + desk.consolidate(wanted, account, by).orThrow().id();
                },
                () -> page(members, typed, by.actor()),
                typed,
                DifficultyFields.LABELS,
                reader);
    }

    /** Puts what is ticked into a group that there is already. */
    @PostMapping(path = "/{id}/members", consumes = FORM)
    ModelAndView add(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            Command by,
            Locale reader)
            throws IOException {
        TypedForm typed = TypedForm.of("members", fields);
        List<String> members = typed.all("members");
        return answers.answer(
                () -> {
                    requireSome(members, typed);
                    desk.addMembers(id, members, by).orThrow();
                    return "/difficulties/" + id;
                },
                () -> page(members, typed, by.actor()),
                typed,
                DifficultyFields.LABELS,
                reader);
    }
}
