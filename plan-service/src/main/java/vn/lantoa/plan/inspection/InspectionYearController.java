package vn.lantoa.plan.inspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import vn.lantoa.chassis.http.Answers;
import vn.lantoa.chassis.http.Limits;
import vn.lantoa.chassis.http.TypedText;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.Problem;

/** {@code /inspection-plans}: the inspections of a year, planned at once. */
@RestController
@RequestMapping("/inspection-plans")
final class InspectionYearController {

    record NewVisit(
            @NotBlank @Size(max = 60) String unit, @NotNull @Min(1) @Max(12) Integer month) {}

    /** With a checklist of its own, one of the organisation's, or none. */
    record NewYear(
            @NotNull @Min(1990) @Max(2100) Integer year,
            @NotBlank @Size(max = 300) String title,
            Optional<@Size(min = 1, max = 100) String> plan,
            Optional<@Valid InspectionBasis> basis,
            @NotNull @Size(min = 1, max = InspectionYear.MOST_VISITS)
                    List<@Valid @NotNull NewVisit> visits,
            @Size(max = 30) List<@NotBlank @Size(max = 100) String> members,
            Optional<
                            @Size(min = 1, max = Checklist.MOST_ITEMS) List<
                                    NewChecklist.@Valid @NotNull NewItem>>
                    checklist,
            Optional<@Size(min = 1, max = 100) String> template) {

        NewYear {
            members = members == null ? List.of() : members;
        }

        InspectionYear planned(String id, Checklist asked) {
            return new InspectionYear(
                    id,
                    year,
                    TypedText.clean(title),
                    plan.map(String::strip),
                    basis.map(InspectionBasis::cleaned),
                    visits.stream()
                            .map(v -> new InspectionYear.Visit(v.unit().strip(), v.month()))
                            .toList(),
                    NewInspection.distinct(members),
                    asked.items());
        }
    }

    /**
     * @param inspection is there as soon as it is made from the plan
     */
    record VisitView(String unit, int month, String inspection) {}

    record YearView(
            String id,
            int year,
            String title,
            Optional<String> plan,
            Optional<InspectionBasis> basis,
            List<VisitView> visits,
            List<String> members,
            List<Checklist.Item> checklist) {

        static YearView of(Stored<InspectionYear> stored) {
            InspectionYear year = stored.state();
            return new YearView(
                    year.id(),
                    year.year(),
                    year.title(),
                    year.plan(),
                    year.basis(),
                    year.visits().stream()
                            .map(v -> new VisitView(v.unit(), v.month(), v.inspection(year.id())))
                            .toList(),
                    year.members(),
                    year.checklist());
        }
    }

    private final InspectionYears years;
    private final ChecklistTemplates templates;

    InspectionYearController(InspectionYears years, ChecklistTemplates templates) {
        this.years = years;
        this.templates = templates;
    }

    @PostMapping
    ResponseEntity<YearView> plan(@RequestBody NewYear wanted, Command by) {
        Checklist asked = templates.chosen(wanted.checklist(), wanted.template(), by.actor());
        return Answers.created(
                years.plan(id -> wanted.planned(id, asked), by), "/inspection-plans", YearView::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<YearView> find(@PathVariable String id, Actor by) {
        return years.find(id, by)
                .map(found -> Answers.found(found, YearView::of))
                .orElseThrow(Problem::notFound);
    }

    /** The latest year first. */
    @GetMapping
    Page<YearView> list(
            @RequestParam Optional<Integer> year,
            @RequestParam Optional<Integer> limit,
            @RequestParam Optional<String> after,
            Actor by) {
        return years.list(year, Limits.of(limit), after, by).map(YearView::of);
    }
}
