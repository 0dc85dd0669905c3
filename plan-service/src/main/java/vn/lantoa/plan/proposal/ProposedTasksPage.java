package vn.lantoa.plan.proposal;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
import vn.lantoa.chassis.problem.Messages;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.plan.Plans;

/** {@code /plans/{id}/proposed-tasks} for people: a table to choose from. */
@Controller
@RequestMapping(path = "/plans/{id}/proposed-tasks", produces = MediaType.TEXT_HTML_VALUE)
final class ProposedTasksPage {

    private static final int A_PAGE = 100;
    private static final int LONGEST_REASON = 1000;

    private final Proposals proposals;
    private final Plans plans;
    private final Messages messages;

    ProposedTasksPage(Proposals proposals, Plans plans, Messages messages) {
        this.proposals = proposals;
        this.plans = plans;
        this.messages = messages;
    }

    /**
     * @param from the place of the first proposal shown, from 0
     * @param all whether all of them are ticked
     */
    @GetMapping
    ModelAndView list(
            @PathVariable String id,
            @RequestParam Optional<Integer> from,
            @RequestParam Optional<Boolean> all,
            Actor by,
            Locale reader) {
        Choice choice = all.orElse(false) ? Choice.all(proposals.of(id, by)) : Choice.none();
        return page(id, from.orElse(0), choice, by, reader);
    }

    /** Makes tasks of what was chosen and shows the page again: what was refused says why. */
    @PostMapping(path = "/acceptance", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ModelAndView accept(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> form,
            Command by,
            Locale reader) {
        Choice choice = Choice.of(form);
        List<ProposedTask> chosen = choice.of(proposals.of(id, by.actor()));
        if (chosen.isEmpty()) {
            throw nothingChosen();
        }
        List<Proposals.Result> results =
                proposals.accept(id, chosen.stream().map(choice::acceptance).toList(), by);
        Choice judged = choice;
        for (Proposals.Result result : results) {
            judged =
                    switch (result) {
                        case Proposals.Result.Accepted(var proposal, var fate) ->
                                judged.accepted(proposal);
                        case Proposals.Result.Refused(var proposal, var faults) ->
                                judged.refused(
                                        proposal,
                                        faults.stream().map(fault -> said(fault, reader)).toList());
                    };
        }
        return page(id, choice.from(), judged, by.actor(), reader);
    }

    private String said(FieldFault fault, Locale reader) {
        String message = messages.text(reader, fault.code(), fault.arguments().toArray());
        String field =
                messages.textOr(reader, "desk.field" + fault.pointer().replace('/', '.'), "");
        return field.isEmpty() ? message : field + ": " + message;
    }

    /** Sets aside what was chosen. */
    @PostMapping(path = "/rejection", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<Void> reject(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> form, Command by) {
        Choice choice = Choice.of(form);
        List<String> chosen =
                choice.of(proposals.of(id, by.actor())).stream().map(ProposedTask::id).toList();
        if (chosen.isEmpty()) {
            throw nothingChosen();
        }
        proposals.reject(id, chosen, choice.reason(LONGEST_REASON), by);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/plans/" + id + "/proposed-tasks?from=" + choice.from()))
                .build();
    }

    private static Problem nothingChosen() {
        return Problem.invalid(List.of(FieldFault.at("proposals", "desk.nothing-chosen")));
    }

    private ModelAndView page(String id, int asked, Choice choice, Actor by, Locale reader) {
        PlanDocument document = plans.document(id, by).orElseThrow(Problem::notFound);
        List<ProposedTask> all = ProposedTasks.of(document);
        int from = Math.clamp(asked, 0, all.size());
        int to = Math.min(from + A_PAGE, all.size());
        List<ProposedTask> shown = all.subList(from, to);
        Map<String, Fate> fates = proposals.fates(id, shown, by);
        List<ProposalRow> rows =
                shown.stream()
                        .map(
                                task ->
                                        ProposalRow.of(
                                                task,
                                                fates.getOrDefault(task.id(), Fate.OPEN),
                                                choice,
                                                messages,
                                                reader))
                        .toList();
        return new ModelAndView("proposed-tasks")
                .addObject("id", id)
                .addObject("name", name(document))
                .addObject("rows", rows)
                .addObject("leads", ProposalRow.leads(rows))
                .addObject("choice", choice)
                .addObject("all", all.size())
                .addObject("from", from)
                .addObject("next", to < all.size() ? to : -1)
                .addObject("previous", from > 0 ? Math.max(0, from - A_PAGE) : -1)
                .addObject("mayAccept", by.isAnyOf(Role.FOCAL_POINT, Role.UNIT_HEAD))
                .addObject("mayReject", by.is(Role.FOCAL_POINT));
    }

    private static String name(PlanDocument document) {
        return document.number().map(number -> number.text()).orElse(document.title());
    }
}
