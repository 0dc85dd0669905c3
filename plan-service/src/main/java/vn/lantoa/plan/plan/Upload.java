package vn.lantoa.plan.plan;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import vn.lantoa.chassis.problem.Problem;

/** A document as it is sent: read up to what may be, and refused in words beyond. */
final class Upload {

    static final int MOST_MEGABYTES = 2;

    private static final int MOST = MOST_MEGABYTES * 1024 * 1024;

    /** So much of what is too large is still taken in, so that whoever sends it hears why. */
    private static final long LISTENED_TO = 64L * 1024 * 1024;

    private static final List<MediaType> TEXTS =
            List.of(MediaType.parseMediaType("text/*"), MediaType.APPLICATION_OCTET_STREAM);

    private Upload() {}

    /**
     * @throws Problem 413 or 415
     */
    static byte[] read(HttpServletRequest request) throws IOException {
        InputStream body = request.getInputStream();
        byte[] content = body.readNBytes(MOST + 1);
        if (content.length > MOST) {
            swallow(body);
            throw Problem.of(HttpStatus.CONTENT_TOO_LARGE, "document.too-large", MOST_MEGABYTES);
        }
        if (!isText(Optional.ofNullable(request.getContentType()))) {
            throw Problem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "document.media-type");
        }
        return content;
    }

    private static void swallow(InputStream body) throws IOException {
        byte[] bin = new byte[64 * 1024];
        long taken = 0;
        int read;
        while (taken < LISTENED_TO && (read = body.read(bin)) >= 0) {
            taken += read;
        }
    }

    private static boolean isText(Optional<String> contentType) {
        try {
            Optional<MediaType> type = contentType.map(MediaType::parseMediaType);
            return type.isEmpty() || TEXTS.stream().anyMatch(text -> text.includes(type.get()));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }
}
