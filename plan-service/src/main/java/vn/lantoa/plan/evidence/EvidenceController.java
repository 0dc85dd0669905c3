package vn.lantoa.plan.evidence;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Encoding;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Listing;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.http.Answers;
import vn.lantoa.chassis.http.Limits;
import vn.lantoa.chassis.http.TypedText;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.Problem;

/** {@code /evidence}: add, withdraw, find and list. */
@RestController
@RequestMapping("/evidence")
final class EvidenceController {

    /**
     * What a file is sent with; for the OpenAPI document.
     *
     * @param takenOn the day it was made; by default the day a photo or a film itself says
     * @param takenBy staff id
     * @param place in words; the file's own location is taken out
     */
    record FileForm(
            @Schema(type = "string", format = "binary", requiredMode = Schema.RequiredMode.REQUIRED)
                    String file,
            @Schema(maxLength = Told.LONGEST_NOTE) Optional<String> note,
            Optional<LocalDate> takenOn,
            Optional<String> takenBy,
            @Schema(maxLength = Told.LONGEST_LINE) Optional<String> place) {}

    record Reason(@NotBlank @Size(max = 1000) String reason) {}

    private final Evidences evidences;
    private final Uploads uploads;

    EvidenceController(Evidences evidences, Uploads uploads) {
        this.evidences = evidences;
        this.uploads = uploads;
    }

    /**
     * A file, at most 10 MB: PDF, Word, Excel, PowerPoint, OpenDocument, JPEG, PNG, WebP, MP4, MOV,
     * M4A, MP3; text and CSV in UTF-8 at most 2 MB. Its content decides what it is. 201, also for
     * the same bytes of the same unit again; 413; 422 saying what the file is.
     */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = FileForm.class),
                                            encoding =
                                                    @Encoding(name = "file", contentType = "*/*"))))
    ResponseEntity<EvidenceView> send(
            @Parameter(hidden = true) @RequestParam Optional<MultipartFile> file,
            @Parameter(hidden = true) @RequestParam Optional<String> note,
            @Parameter(hidden = true) @RequestParam Optional<String> takenOn,
            @Parameter(hidden = true) @RequestParam Optional<String> takenBy,
            @Parameter(hidden = true) @RequestParam Optional<String> place,
            Command by)
            throws IOException {
        Uploads.Form form = new Uploads.Form(file, note, takenOn, takenBy, place);
        return Answers.created(uploads.add(form, by), "/evidence", EvidenceView::of);
    }

    /** A page, an article or a session that proves it. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<EvidenceView> tell(@RequestBody NewEvidence body, Command by) {
        Told told = new Told();
        Proof proof = body.proof(told);
        Optional<String> note = told.text("/note", body.note(), Told.LONGEST_NOTE);
        told.refuseFaults();
        return Answers.created(evidences.add(proof, note, by), "/evidence", EvidenceView::of);
    }

    @PostMapping("/{id}/withdrawal")
    ResponseEntity<EvidenceView> withdraw(
            @PathVariable String id, @RequestBody Reason reason, Command by) {
        return Answers.changed(
                evidences.withdraw(id, TypedText.clean(reason.reason()), by), EvidenceView::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<EvidenceView> find(@PathVariable String id, Actor by) {
        return evidences
                .find(id, by)
                .map(found -> Answers.found(found, EvidenceView::of))
                .orElseThrow(Problem::notFound);
    }

    /**
     * The newest first; withdrawn ones, too.
     *
     * @param from first day it was added on, included
     * @param to last day it was added on, included
     */
    @GetMapping
    Page<EvidenceView> list(
            @RequestParam Optional<String> unit,
            @RequestParam Optional<Proof.Kind> kind,
            @RequestParam Optional<LocalDate> from,
            @RequestParam Optional<LocalDate> to,
            @RequestParam Optional<Integer> limit,
            @RequestParam Optional<String> after,
            Actor by) {
        Listing listing =
                Listing.by("-addedAt", Limits.of(limit), after)
                        .where("kind", kind.map(Enum::name))
                        .between(
                                from.map(EvidenceController::beginning),
                                to.map(day -> beginning(day.plusDays(1))));
        return evidences.list(listing, unit, by).map(EvidenceView::of);
    }

    private static Instant beginning(LocalDate day) {
        return day.atStartOfDay(DomainClock.ZONE).toInstant();
    }
}
