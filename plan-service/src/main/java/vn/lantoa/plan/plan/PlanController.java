package vn.lantoa.plan.plan;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
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
import vn.lantoa.chassis.aggregate.Outcome;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.http.Answers;
import vn.lantoa.chassis.http.Limits;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.Problem;

/** {@code /plans}: import, submit, return, approve, issue; find and list. */
@RestController
@RequestMapping("/plans")
final class PlanController {

    record Year(@NotNull @Min(1990) @Max(2100) Integer year) {}

    record Reason(@NotBlank @Size(max = 1000) String reason) {}

    private final Plans plans;
    private final Imports imports;
    private final Parents parents;

    PlanController(Plans plans, Imports imports, Parents parents) {
        this.plans = plans;
        this.imports = imports;
        this.parents = parents;
    }

    /**
     * The body is the document: Word (.docx, at most 10 MB), Markdown or plain text (UTF-8, at most
     * 2 MB). 201, also for the same bytes again; 409 for other bytes under the same number; 413,
     * 415, 422 for what is no plan.
     *
     * @param year the planned year, for a document whose title does not name it; without it, the
     *     year is a proposal (its basis says of what) that a person confirms under {@code …/year}
     * @param unit whose plan it is, for a unit's own
     * @param parent id of the plan it stands under; by default the one its preamble names
     * @param level {@code SUPERIOR} for another agency's plan that is carried out here: in force at
     *     once, with its number and date
     */
    @PostMapping("/import")
    @Operation(
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = PlanFile.WORD,
                                        schema = @Schema(type = "string", format = "binary")),
                                @Content(
                                        mediaType = "text/markdown",
                                        schema = @Schema(type = "string")),
                                @Content(
                                        mediaType = "text/plain",
                                        schema = @Schema(type = "string"))
                            }))
    ResponseEntity<PlanView> read(
            HttpServletRequest request,
            @RequestParam Optional<Integer> year,
            @RequestParam Optional<@Size(min = 1, max = 60) String> unit,
            @RequestParam Optional<@Size(min = 1, max = 60) String> parent,
            @RequestParam Optional<Standing.Level> level,
            Command by)
            throws IOException {
        Imports.Place place = new Imports.Place(level, unit, parent);
        Outcome<Plan> outcome = imports.read(Upload.read(request), year, place, by);
        return Answers.created(outcome, "/plans", stored -> view(stored, by.actor()));
    }

    /** Says, or confirms, which year a draft plans. */
    @PostMapping("/{id}/year")
    ResponseEntity<PlanSummary> plan(@PathVariable String id, @RequestBody Year year, Command by) {
        return changed(plans.change(id, by, plan -> TextDecisions.plan(plan, year.year(), by)));
    }

    @PostMapping("/{id}/submission")
    ResponseEntity<PlanSummary> submit(@PathVariable String id, Command by) {
        return changed(plans.change(id, by, plan -> LifeDecisions.submit(plan, by)));
    }

    @PostMapping("/{id}/return")
    ResponseEntity<PlanSummary> giveBack(
            @PathVariable String id, @RequestBody Reason reason, Command by) {
        return changed(
                plans.change(id, by, plan -> LifeDecisions.giveBack(plan, reason.reason(), by)));
    }

    @PostMapping("/{id}/approval")
    ResponseEntity<PlanSummary> approve(@PathVariable String id, Command by) {
        return changed(plans.change(id, by, plan -> LifeDecisions.approve(plan, by)));
    }

    @GetMapping("/{id}")
    ResponseEntity<PlanView> find(@PathVariable String id, Actor by) {
        return plans.find(id, by)
                .map(plan -> Answers.found(plan, stored -> view(stored, by)))
                .orElseThrow(Problem::notFound);
    }

    /**
     * By the documents' dates, the newest first.
     *
     * @param number as it stands in the document, e.g. {@code 1391/KH-SNgV}
     * @param year one it plans; a programme is found under each of its years
     * @param cites the number of a document it cites, e.g. {@code 76/NQ-CP}
     * @param unit whose plan it is
     * @param parent id of the plan it stands under
     * @param updatedSince only what changed since then, in the order of changes, 30 s behind
     */
    @GetMapping
    Page<PlanSummary> list(
            @RequestParam Optional<String> number,
            @RequestParam Optional<Integer> year,
            @RequestParam Optional<String> cites,
            @RequestParam Optional<Plan.Status> state,
            @RequestParam Optional<String> unit,
            @RequestParam Optional<String> parent,
            @RequestParam Optional<Standing.Level> level,
            @RequestParam Optional<OffsetDateTime> updatedSince,
            @RequestParam Optional<Integer> limit,
            @RequestParam Optional<String> after,
            Actor by) {
        Listing listing =
                Listing.by("-date", Limits.of(limit), after)
                        .where("number", number)
                        .where("cites", cites)
                        .where("year", year)
                        .where("parent", parent)
                        .where("level", level.map(Enum::name))
                        .updatedSince(updatedSince.map(OffsetDateTime::toInstant));
        return plans.list(listing, state, unit, by).map(PlanSummary::of);
    }

    private PlanView view(Stored<Plan> stored, Actor by) {
        return PlanView.of(
                stored, plans.edition(stored).document(), parents.reference(stored.state(), by));
    }

    private static ResponseEntity<PlanSummary> changed(Outcome<Plan> outcome) {
        return Answers.changed(outcome, PlanSummary::of);
    }
}
