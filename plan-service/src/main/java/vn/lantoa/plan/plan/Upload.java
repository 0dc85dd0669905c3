package vn.lantoa.plan.plan;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.multipart.MultipartFile;
import vn.lantoa.chassis.problem.Problem;

/** A document as it is sent: read up to what may be, and refused in words beyond. */
final class Upload {

    static final int MOST_MEGABYTES = 10;
    static final int MOST_MEGABYTES_OF_TEXT = 2;

    private static final int MEGABYTE = 1024 * 1024;
    private static final int MOST = MOST_MEGABYTES * MEGABYTE;

    /** So much of what is too large is still taken in, so that whoever sends it hears why. */
    private static final long LISTENED_TO = 64L * 1024 * 1024;

    private static final List<MediaType> TAKEN =
            List.of(
                    MediaType.parseMediaType("text/*"),
                    MediaType.parseMediaType(PlanFile.WORD),
                    MediaType.APPLICATION_OCTET_STREAM);

    private Upload() {}

    /**
     * @throws Problem 413 or 415
     */
    static byte[] read(HttpServletRequest request) throws IOException {
        InputStream body = request.getInputStream();
        byte[] content = body.readNBytes(MOST + 1);
        if (content.length > MOST) {
            swallow(body);
        }
        refuseTooLarge(content);
        if (!isTaken(Optional.ofNullable(request.getContentType()))) {
            throw Problem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "document.media-type");
        }
        return content;
    }

    /**
     * A file chosen in a page's form; what a browser calls it says nothing.
     *
     * @throws Problem 413, 422 where none was chosen
     */
    static byte[] read(MultipartFile chosen) throws IOException {
        byte[] content;
        try (InputStream file = chosen.getInputStream()) {
            content = file.readNBytes(MOST + 1);
        }
        if (content.length == 0) {
            throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "document.empty");
        }
        refuseTooLarge(content);
        return content;
    }

    private static void refuseTooLarge(byte[] content) {
        if (content.length > MOST) {
            throw Problem.of(HttpStatus.CONTENT_TOO_LARGE, "document.too-large", MOST_MEGABYTES);
        }
        if (content.length > MOST_MEGABYTES_OF_TEXT * MEGABYTE && !PlanFile.isContainer(content)) {
            throw Problem.of(
                    HttpStatus.CONTENT_TOO_LARGE, "document.too-large", MOST_MEGABYTES_OF_TEXT);
        }
    }

    private static void swallow(InputStream body) throws IOException {
        byte[] bin = new byte[64 * 1024];
        long taken = 0;
        int read;
        while (taken < LISTENED_TO && (read = body.read(bin)) >= 0) {
            taken += read;
        }
    }

    private static boolean isTaken(Optional<String> contentType) {
        try {
            Optional<MediaType> type = contentType.map(MediaType::parseMediaType);
            return type.isEmpty() || TAKEN.stream().anyMatch(taken -> taken.includes(type.get()));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }
}
