package vn.lantoa.plan.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Outcome;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.evidence.file.FileDesk;
import vn.lantoa.plan.evidence.file.KeptFile;

/** Makes evidence of files that are sent. */
@Component
final class Uploads {

    private static final int MOST_MEGABYTES = 10;
    private static final int MOST = MOST_MEGABYTES * 1024 * 1024;
    private static final String FILE = "file";

    /** The fields of a form as they came. */
    record Form(
            Optional<MultipartFile> file,
            Optional<String> note,
            Optional<String> takenOn,
            Optional<String> takenBy,
            Optional<String> place) {}

    private final Evidences evidences;
    private final FileDesk desk;

    Uploads(Evidences evidences, FileDesk desk) {
        this.evidences = evidences;
        this.desk = desk;
    }

    /**
     * @throws Problem 403, 413, 422 naming all that is wrong
     */
    Outcome<Evidence> add(Form form, Command by) throws IOException {
        if (!Evidence.mayAdd(by.actor())) {
            throw Problem.of(HttpStatus.FORBIDDEN, "evidence.add-not-allowed");
        }
        LocalDate today = LocalDate.ofInstant(by.now(), DomainClock.ZONE);
        Told told = new Told();
        Proof.Circumstances circumstances =
                new Proof.Circumstances(
                        told.day("takenOn", form.takenOn(), today),
                        told.id("takenBy", form.takenBy()),
                        told.text("place", form.place(), Told.LONGEST_LINE));
        Optional<String> note = told.text("note", form.note(), Told.LONGEST_NOTE);
        Optional<KeptFile> file = taken(form.file(), told);
        told.refuseFaults();
        KeptFile kept = file.orElseThrow();
        Proof.Document proof = Proof.Document.of(kept, circumstances, today);
        return evidences.add(kept, proof, note, by);
    }

    /** Empty with a fault told. */
    private Optional<KeptFile> taken(Optional<MultipartFile> sent, Told told) throws IOException {
        if (sent.isEmpty()) {
            told.fault(FieldFault.at(FILE, "field.required"));
            return Optional.empty();
        }
        byte[] content = read(sent.get());
        String name = Optional.ofNullable(sent.get().getOriginalFilename()).orElse("");
        return switch (desk.take(name, content, FILE)) {
            case KeptFile.Taken(var file) -> Optional.of(file);
            case KeptFile.Refused(var fault, var tooLarge) -> {
                if (tooLarge) {
                    throw tooLarge(fault);
                }
                told.fault(fault);
                yield Optional.empty();
            }
        };
    }

    private static byte[] read(MultipartFile sent) throws IOException {
        try (InputStream file = sent.getInputStream()) {
            byte[] content = file.readNBytes(MOST + 1);
            if (content.length > MOST) {
                throw tooLarge(FieldFault.at(FILE, "evidence.file.too-large", MOST_MEGABYTES));
            }
            return content;
        }
    }

    private static Problem tooLarge(FieldFault fault) {
        return Problem.of(
                HttpStatus.CONTENT_TOO_LARGE,
                "evidence.too-large",
                List.of(fault),
                fault.arguments());
    }
}
