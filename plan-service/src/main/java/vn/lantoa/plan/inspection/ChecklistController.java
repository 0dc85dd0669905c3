package vn.lantoa.plan.inspection;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.http.Answers;
import vn.lantoa.chassis.http.Limits;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.Problem;

/** {@code /inspection-checklists}: what an organisation asks when it inspects. */
@RestController
@RequestMapping("/inspection-checklists")
final class ChecklistController {

    record ChecklistView(
            String id,
            String name,
            List<Checklist.Item> items,
            long version,
            OffsetDateTime changedAt) {

        static ChecklistView of(Stored<ChecklistTemplate> stored) {
            ChecklistTemplate template = stored.state();
            return new ChecklistView(
                    template.id(),
                    template.name(),
                    template.items(),
                    stored.version(),
                    OffsetDateTime.ofInstant(stored.changedAt(), DomainClock.ZONE));
        }
    }

    private final ChecklistTemplates templates;

    ChecklistController(ChecklistTemplates templates) {
        this.templates = templates;
    }

    @PostMapping
    ResponseEntity<ChecklistView> begin(@RequestBody NewChecklist checklist, Command by) {
        return Answers.created(
                templates.begin(checklist, by), "/inspection-checklists", ChecklistView::of);
    }

    /** Inspections that there are keep what they ask. */
    @PostMapping("/{id}/revision")
    ResponseEntity<ChecklistView> revise(
            @PathVariable String id, @RequestBody NewChecklist checklist, Command by) {
        return Answers.changed(templates.become(id, checklist, by), ChecklistView::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<ChecklistView> find(@PathVariable String id, Actor by) {
        return templates
                .find(id, by)
                .map(found -> Answers.found(found, ChecklistView::of))
                .orElseThrow(Problem::notFound);
    }

    @GetMapping
    Page<ChecklistView> list(
            @RequestParam Optional<Integer> limit, @RequestParam Optional<String> after, Actor by) {
        return templates.list(Limits.of(limit), after, by).map(ChecklistView::of);
    }
}
