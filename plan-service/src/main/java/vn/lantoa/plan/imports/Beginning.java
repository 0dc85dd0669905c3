package vn.lantoa.plan.imports;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.CommandKey;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.http.Answers;
import vn.lantoa.chassis.problem.Messages;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.sheet.SheetForm;
import vn.lantoa.plan.sheet.SheetRead;

/** Takes a table that was sent and shows how far it is: the same for all kinds. */
@Component
final class Beginning {

    private static final long MOST_SWALLOWED = 64L << 20;
    private static final int ONE_PIECE = 1 << 16;

    private final Imports imports;
    private final ImportWorker worker;
    private final RowWorks works;
    private final Messages messages;

    Beginning(Imports imports, ImportWorker worker, RowWorks works, Messages messages) {
        this.imports = imports;
        this.worker = worker;
        this.works = works;
        this.messages = messages;
    }

    /**
     * 202: the rows are worked off afterwards.
     *
     * @throws Problem 413; 422 for a file that is no such table, or has no rows
     */
    ResponseEntity<ImportView> begin(
            Import.Kind kind,
            Optional<String> plan,
            boolean dryRun,
            HttpServletRequest request,
            Command by,
            Locale reader)
            throws IOException {
        byte[] file = bytes(request);
        SheetRead read = works.read(kind, file);
        if (read.rows().isEmpty()) {
            throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "import.no-rows");
        }
        String digest = digest(file);
        Command once =
                new Command(
                        by.actor(),
                        by.now(),
                        Optional.empty(),
                        new CommandKey(by.key().id(), () -> digest));
        String kept = digest + ":" + by.key().id();
        Stored<Import> begun =
                imports.begin(
                                new Import.Wanted(kind, plan, dryRun, kept, read.rows().size()),
                                file,
                                once)
                        .orThrow();
        worker.start(begun);
        String path = kind == Import.Kind.TASKS ? "/tasks/imports/" : "/staff/imports/";
        return ResponseEntity.accepted()
                .location(URI.create(path + begun.id()))
                .body(ImportView.of(begun, messages, reader));
    }

    ResponseEntity<ImportView> find(Import.Kind kind, String id, Actor by, Locale reader) {
        return imports.find(id, by)
                .filter(found -> found.state().kind() == kind && found.state().isVisibleTo(by))
                .map(found -> Answers.found(found, one -> ImportView.of(one, messages, reader)))
                .orElseThrow(Problem::notFound);
    }

    private static byte[] bytes(HttpServletRequest request) throws IOException {
        InputStream body = request.getInputStream();
        byte[] file = body.readNBytes(SheetForm.MOST_BYTES + 1);
        if (file.length > SheetForm.MOST_BYTES) {
            // Whoever is not read to the end sees a broken connection, not the answer.
            long swallowed = 0;
            while (swallowed < MOST_SWALLOWED && body.readNBytes(ONE_PIECE).length > 0) {
                swallowed += ONE_PIECE;
            }
            throw Problem.of(HttpStatus.CONTENT_TOO_LARGE, "sheet.too-large");
        }
        return file;
    }

    private static String digest(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
