package vn.lantoa.plan.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
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

/**
 * {@code /inspections/{id}/findings}: what was found, that the unit fixed it, and that somebody
 * else saw so; {@code /inspection-findings} lists them across inspections.
 */
@RestController
final class InspectionFindingController {

    record NewFinding(
            @NotBlank @Size(max = 2000) String words,
            @NotNull InspectionFinding.Kind kind,
            Optional<InspectionFinding.Severity> severity,
            Optional<@Size(min = 1, max = 20) String> item,
            Optional<LocalDate> fixBy) {

        InspectionFinding.Remark remark() {
            return new InspectionFinding.Remark(TypedText.clean(words), kind, severity, item);
        }
    }

    /**
     * @param evidence ids; what was fixed is shown
     */
    record NewRemedy(
            @NotBlank @Size(max = 2000) String note,
            @NotNull @Size(min = 1, max = 20) List<@NotBlank @Size(max = 100) String> evidence) {}

    /**
     * @param fixBy another day, where it is not fixed
     */
    record NewRecheck(
            @NotNull Boolean fixed,
            @NotBlank @Size(max = 2000) String note,
            Optional<LocalDate> fixBy,
            @Size(max = 20) List<@NotBlank @Size(max = 100) String> evidence) {

        NewRecheck {
            evidence = evidence == null ? List.of() : evidence;
        }
    }

    record NewClosing(
            @NotBlank @Size(max = 2000) String note,
            @Size(max = 20) List<@NotBlank @Size(max = 100) String> evidence) {

        NewClosing {
            evidence = evidence == null ? List.of() : evidence;
        }
    }

    private final Inspections inspections;
    private final InspectionFindings findings;
    private final InspectionDesk desk;

    InspectionFindingController(
            Inspections inspections, InspectionFindings findings, InspectionDesk desk) {
        this.inspections = inspections;
        this.findings = findings;
        this.desk = desk;
    }

    @PostMapping("/inspections/{id}/findings")
    ResponseEntity<InspectionFindingView> raise(
            @PathVariable String id, @RequestBody NewFinding found, Command by) {
        return Answers.created(
                desk.raise(id, found.remark(), found.fixBy(), by),
                "/inspections/" + id + "/findings",
                InspectionFindingView::of);
    }

    /** By the inspected unit. */
    @PostMapping("/inspections/{id}/findings/{finding}/remedy")
    ResponseEntity<InspectionFindingView> remedy(
            @PathVariable String id,
            @PathVariable String finding,
            @RequestBody NewRemedy done,
            Command by) {
        String note = TypedText.clean(done.note());
        List<String> evidence = NewInspection.distinct(done.evidence());
        return Answers.changed(
                desk.remedy(id, finding, note, evidence, by), InspectionFindingView::of);
    }

    /** By the inspecting side: closed when it is fixed, opened again when it is not. */
    @PostMapping("/inspections/{id}/findings/{finding}/recheck")
    ResponseEntity<InspectionFindingView> recheck(
            @PathVariable String id,
            @PathVariable String finding,
            @RequestBody NewRecheck seen,
            Command by) {
        Optional<LocalDate> fixBy = seen.fixed() ? Optional.empty() : seen.fixBy();
        return rechecked(id, finding, seen.fixed(), seen.note(), fixBy, seen.evidence(), by);
    }

    /** The same as a re-check that finds it fixed. */
    @PostMapping("/inspections/{id}/findings/{finding}/closing")
    ResponseEntity<InspectionFindingView> close(
            @PathVariable String id,
            @PathVariable String finding,
            @RequestBody NewClosing seen,
            Command by) {
        return rechecked(id, finding, true, seen.note(), Optional.empty(), seen.evidence(), by);
    }

    private ResponseEntity<InspectionFindingView> rechecked(
            String id,
            String finding,
            boolean fixed,
            String note,
            Optional<LocalDate> fixBy,
            List<String> evidence,
            Command by) {
        InspectionFinding.Recheck seen =
                new InspectionFinding.Recheck(
                        Inspection.dayOf(by),
                        fixed,
                        TypedText.clean(note),
                        fixBy,
                        NewInspection.distinct(evidence),
                        by.actor().id());
        return Answers.changed(desk.recheck(id, finding, seen, by), InspectionFindingView::of);
    }

    /** The newest first. */
    @GetMapping("/inspections/{id}/findings")
    Page<InspectionFindingView> ofInspection(
            @PathVariable String id,
            @RequestParam Optional<Integer> limit,
            @RequestParam Optional<String> after,
            Actor by) {
        if (inspections.find(id, by).isEmpty()) {
            throw Problem.notFound();
        }
        return findings.ofInspection(id, Limits.of(limit), after, by)
                .map(InspectionFindingView::of);
    }

    @GetMapping("/inspections/{id}/findings/{finding}")
    ResponseEntity<InspectionFindingView> find(
            @PathVariable String id, @PathVariable String finding, Actor by) {
        return findings.find(finding, by)
                .filter(found -> found.state().origin().inspection().equals(id))
                .map(found -> Answers.found(found, InspectionFindingView::of))
                .orElseThrow(Problem::notFound);
    }

    /** What a notice links to: a finding by its own id. */
    @GetMapping("/inspection-findings/{finding}")
    ResponseEntity<InspectionFindingView> find(@PathVariable String finding, Actor by) {
        return findings.find(finding, by)
                .map(found -> Answers.found(found, InspectionFindingView::of))
                .orElseThrow(Problem::notFound);
    }

    /**
     * The newest first.
     *
     * @param overdue {@code true} for what should be fixed and is not
     * @param mine {@code true} for what the reader is named to inspect
     * @param from first day it was raised, included
     * @param to last day it was raised, included
     */
    @GetMapping("/inspection-findings")
    Page<InspectionFindingView> list(
            @RequestParam Optional<String> unit,
            @RequestParam Optional<String> plan,
            @RequestParam Optional<InspectionFinding.Kind> kind,
            @RequestParam Optional<InspectionFinding.Status> state,
            @RequestParam Optional<Boolean> overdue,
            @RequestParam Optional<Boolean> mine,
            @RequestParam Optional<LocalDate> from,
            @RequestParam Optional<LocalDate> to,
            @RequestParam Optional<OffsetDateTime> updatedSince,
            @RequestParam Optional<Integer> limit,
            @RequestParam Optional<String> after,
            Actor by) {
        Listing listing =
                InspectionFindings.newest(Limits.of(limit), after)
                        .where("plan", plan)
                        .where("kind", kind.map(Enum::name))
                        .where("status", state.map(Enum::name))
                        .where("overdue", overdue.map(Object::toString))
                        .between(
                                from.map(LocalDate::toString),
                                to.map(day -> day.plusDays(1).toString()))
                        .updatedSince(updatedSince.map(OffsetDateTime::toInstant));
        return findings.list(listing, unit, mine.orElse(false), by).map(InspectionFindingView::of);
    }
}
