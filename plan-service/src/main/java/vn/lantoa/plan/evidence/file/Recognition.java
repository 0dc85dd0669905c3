package vn.lantoa.plan.evidence.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.Tika;

/** Tells what a file is by its content alone. */
final class Recognition {

    private static final Tika TIKA = new Tika();

    private static final String UNKNOWN = "application/octet-stream";
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND_FILE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    /** Tika takes any brand of MP4 it does not know for QuickTime, their common ancestor. */
    private static final Set<String> ISO_MEDIA =
            Set.of("video/quicktime", "video/mp4", "application/mp4", "video/x-m4v", "audio/mp4");

    private Recognition() {}

    /**
     * @throws Unfit saying what it is, when that is not taken
     */
    static FileType of(byte[] content) throws Unfit {
        if (content.length == 0) {
            throw new Unfit("empty");
        }
        if (Bytes.startsWith(content, ZIP)) {
            return ZipContent.type(content);
        }
        if (Bytes.startsWith(content, COMPOUND_FILE)) {
            throw new Unfit(
                    Bytes.contains(content, ENCRYPTED) ? "password" : "old-office", "Office");
        }
        String detected = TIKA.detect(content);
        if (ISO_MEDIA.contains(detected)) {
            return FileTypes.of(IsoMedia.read(content).mediaType());
        }
        if (detected.equals("text/plain")) {
            refuseOtherCharset(content);
        }
        if (detected.equals("application/pdf") && !Bytes.startsWith(content, PDF)) {
            throw Unfit.damaged("PDF"); // something else that hides a PDF behind it
        }
        if (detected.equals(UNKNOWN) && isWritten(content)) {
            throw new Unfit("not-utf8"); // the codings Vietnamese had before Unicode
        }
        Optional<FileType> taken = FileTypes.find(detected);
        if (taken.isPresent()) {
            return taken.get();
        }
        throw FileTypes.refused(detected)
                .map(refused -> new Unfit(refused.reason(), refused.label()))
                .orElseGet(() -> new Unfit("unknown", detected));
    }

    private static void refuseOtherCharset(byte[] content) throws Unfit {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
        } catch (CharacterCodingException e) {
            throw new Unfit("not-utf8");
        }
    }

    /** No byte is a control but those of tabs and lines. */
    private static boolean isWritten(byte[] content) {
        for (byte one : content) {
            if (one >= 0 && one < ' ' && one != '\t' && one != '\n' && one != '\r') {
                return false;
            }
        }
        return true;
    }

    /** What a name says a file is; empty when it says nothing. */
    static Optional<String> claimOf(String name) {
        return Optional.of(TIKA.detect(name)).filter(type -> !type.equals(UNKNOWN));
    }
}
