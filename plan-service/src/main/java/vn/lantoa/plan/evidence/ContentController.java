package vn.lantoa.plan.evidence;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.evidence.file.FileType;
import vn.lantoa.plan.evidence.file.FileTypes;

/** {@code /evidence/{id}/content}: a file's bytes, which may do nothing but be shown. */
@RestController
@RequestMapping("/evidence/{id}/content")
final class ContentController {

    /** Nothing is fetched or run; a viewer of browsers for PDF does not work in a sandbox. */
    private static final String SHUT = "default-src 'none'; frame-ancestors 'self'";

    private static final String SANDBOX = SHUT + "; style-src 'unsafe-inline'; sandbox";
    private static final String PDF = MediaType.APPLICATION_PDF_VALUE;

    private final Evidences evidences;

    ContentController(Evidences evidences) {
        this.evidences = evidences;
    }

    /**
     * The bytes whose SHA-256 is the evidence's {@code sha256}; parts of them by {@code Range}. 404
     * for what is no file; 410 for what was withdrawn.
     */
    @GetMapping
    ResponseEntity<Resource> content(@PathVariable String id, Actor by) {
        return answer(evidences.find(id, by).orElseThrow(Problem::notFound), evidences);
    }

    static ResponseEntity<Resource> answer(Stored<Evidence> found, Evidences evidences) {
        Proof.Document file = found.state().file().orElseThrow(Problem::notFound);
        if (found.state().withdrawal().isPresent()) {
            throw Problem.of(HttpStatus.GONE, "evidence.withdrawn");
        }
        boolean inline = FileTypes.find(file.mediaType()).filter(FileType::inline).isPresent();
        return ResponseEntity.ok()
                .contentType(mediaType(file))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(inline, file.name()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", file.mediaType().equals(PDF) ? SHUT : SANDBOX)
                .cacheControl(CacheControl.maxAge(Duration.ZERO).mustRevalidate().cachePrivate())
                .eTag("\"" + file.sha256() + "\"")
                .body(new ByteArrayResource(evidences.content(found, file)));
    }

    private static MediaType mediaType(Proof.Document file) {
        MediaType type = MediaType.parseMediaType(file.mediaType());
        return type.getType().equals("text") ? new MediaType(type, StandardCharsets.UTF_8) : type;
    }

    private static String disposition(boolean inline, String name) {
        ContentDisposition.Builder builder =
                inline ? ContentDisposition.inline() : ContentDisposition.attachment();
        return builder.filename(name, StandardCharsets.UTF_8).build().toString();
    }
}
