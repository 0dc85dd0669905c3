package vn.lantoa.plan.inspection;

import java.time.LocalDate;
import java.time.OffsetDateTime;
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
import vn.lantoa.chassis.aggregate.Listing;
import vn.lantoa.chassis.http.Answers;
import vn.lantoa.chassis.http.Limits;
import vn.lantoa.chassis.http.TypedText;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.Problem;

/** {@code /inspections}: schedule, open, answer, conclude, close, cancel; find and list. */
@RestController
@RequestMapping("/inspections")
final class InspectionController {

    private final Inspections inspections;
    private final InspectionDesk desk;
    private final ChecklistTemplates templates;

    InspectionController(
            Inspections inspections, InspectionDesk desk, ChecklistTemplates templates) {
        this.inspections = inspections;
        this.desk = desk;
        this.templates = templates;
    }

    @PostMapping
    ResponseEntity<InspectionView> schedule(@RequestBody NewInspection wanted, Command by) {
        Checklist checklist = templates.chosen(wanted.checklist(), wanted.template(), by.actor());
        return Answers.created(
                desk.schedule(wanted.mandate(), wanted.from(), wanted.last(), checklist, by),
                "/inspections",
                InspectionView::of);
    }

    /** Before it is opened. */
    @PostMapping("/{id}/rescheduling")
    ResponseEntity<InspectionView> reschedule(
            @PathVariable String id, @RequestBody NewInspection.NewDays days, Command by) {
        String reason = TypedText.clean(days.reason());
        return Answers.changed(
                desk.reschedule(id, days.from(), days.last(), reason, by), InspectionView::of);
    }

    @PostMapping("/{id}/opening")
    ResponseEntity<InspectionView> open(@PathVariable String id, Command by) {
        return Answers.changed(
                inspections.change(id, by, found -> Conduct.open(found, by)), InspectionView::of);
    }

    /** New answers, and corrections of those there are. */
    @PostMapping("/{id}/answers")
    ResponseEntity<InspectionView> answer(
            @PathVariable String id, @RequestBody NewInspection.NewAnswers given, Command by) {
        return Answers.changed(desk.answer(id, given.answered(), by), InspectionView::of);
    }

    /** When every question is answered. */
    @PostMapping("/{id}/conclusion")
    ResponseEntity<InspectionView> conclude(
            @PathVariable String id, @RequestBody NewInspection.NewConclusion given, Command by) {
        String summary = TypedText.clean(given.summary());
        Optional<String> document = given.document().map(TypedText::clean);
        return Answers.changed(
                inspections.change(id, by, found -> Conduct.conclude(found, summary, document, by)),
                InspectionView::of);
    }

    /** When all it found is fixed. */
    @PostMapping("/{id}/closure")
    ResponseEntity<InspectionView> close(@PathVariable String id, Command by) {
        return Answers.changed(desk.close(id, by), InspectionView::of);
    }

    /** As long as nothing was found. */
    @PostMapping("/{id}/cancellation")
    ResponseEntity<InspectionView> cancel(
            @PathVariable String id, @RequestBody NewInspection.NewReason given, Command by) {
        return Answers.changed(
                desk.cancel(id, TypedText.clean(given.reason()), by), InspectionView::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<InspectionView> find(@PathVariable String id, Actor by) {
        return inspections
                .find(id, by)
                .map(found -> Answers.found(found, InspectionView::of))
                .orElseThrow(Problem::notFound);
    }

    /**
     * By the first day.
     *
     * @param from lowest first day, included
     * @param to highest first day, included
     * @param mine {@code true} for those that the reader is named to take part in
     * @param updatedSince only what changed since then, in the order of changes, 30 s behind
     */
    @GetMapping
    Page<InspectionView> list(
            @RequestParam Optional<String> unit,
            @RequestParam Optional<String> plan,
            @RequestParam Optional<String> yearPlan,
            @RequestParam Optional<Inspection.Status> state,
            @RequestParam Optional<Boolean> mine,
            @RequestParam Optional<LocalDate> from,
            @RequestParam Optional<LocalDate> to,
            @RequestParam Optional<OffsetDateTime> updatedSince,
            @RequestParam Optional<Integer> limit,
            @RequestParam Optional<String> after,
            Actor by) {
        Listing listing =
                Listing.by("from", Limits.of(limit), after)
                        .where("plan", plan)
                        .where("yearPlan", yearPlan)
                        .where("status", state.map(Enum::name))
                        .between(
                                from.map(LocalDate::toString),
                                to.map(day -> day.plusDays(1).toString()))
                        .updatedSince(updatedSince.map(OffsetDateTime::toInstant));
        return inspections.list(listing, unit, mine.orElse(false), by).map(InspectionView::of);
    }
}
