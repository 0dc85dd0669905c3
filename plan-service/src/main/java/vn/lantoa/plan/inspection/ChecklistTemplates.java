package vn.lantoa.plan.inspection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.AggregateStore;
import vn.lantoa.chassis.aggregate.AggregateType;
import vn.lantoa.chassis.aggregate.Aggregates;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Listing;
import vn.lantoa.chassis.aggregate.Outcome;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;

/** The checklists of all organisations. Whoever may be inspected may read what will be asked. */
@Component
final class ChecklistTemplates {

    private static final AggregateType<ChecklistTemplate> TYPE =
            new AggregateType<>(
                    "inspectionChecklists",
                    ChecklistTemplate.class,
                    1,
                    template -> Map.of("name", template.name()),
                    List.of(List.of("name")));

    private final Aggregates<ChecklistTemplate> templates;

    ChecklistTemplates(AggregateStore store) {
        this.templates = store.open(TYPE);
    }

    Outcome<ChecklistTemplate> begin(NewChecklist wanted, Command by) {
        return templates.create(by, id -> wanted.template(id).begin(by));
    }

    Outcome<ChecklistTemplate> become(String id, NewChecklist wanted, Command by) {
        if (find(id, by.actor()).isEmpty()) {
            throw Problem.notFound();
        }
        return templates.change(id, by, template -> template.become(wanted.template(id), by));
    }

    Optional<Stored<ChecklistTemplate>> find(String id, Actor by) {
        return mayRead(by) ? templates.find(by, id) : Optional.empty();
    }

    /** By name. */
    Page<Stored<ChecklistTemplate>> list(int limit, Optional<String> after, Actor by) {
        return mayRead(by)
                ? templates.list(by, Listing.by("name", limit, after))
                : new Page<>(List.of(), Optional.empty());
    }

    /**
     * What to ask: the questions given, or those of a template, or none.
     *
     * @throws Problem 422 when both are given, or there is no such template
     */
    Checklist chosen(
            Optional<List<NewChecklist.NewItem>> items, Optional<String> template, Actor by) {
        if (items.isPresent() && template.isPresent()) {
            throw Problem.invalid(
                    List.of(FieldFault.at("/template", "inspection.checklist-or-template")));
        }
        return template.map(id -> named(id, by))
                .or(() -> items.map(NewChecklist::numbered))
                .map(Checklist::asking)
                .orElse(Checklist.EMPTY);
    }

    private List<Checklist.Item> named(String template, Actor by) {
        FieldFault fault = FieldFault.at("/template", "inspection.no-template");
        return find(template, by)
                .map(found -> found.state().items())
                .orElseThrow(() -> Problem.invalid(List.of(fault)));
    }

    private static boolean mayRead(Actor by) {
        return InspectingSide.seesAll(by) || by.isAnyOf(Role.UNIT_HEAD, Role.OFFICER);
    }
}
