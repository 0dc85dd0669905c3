package vn.lantoa.plan.evidence.file;

import java.time.LocalDate;
import java.util.Optional;
import vn.lantoa.chassis.problem.FieldFault;

/**
 * A file as it is kept: what it is by its content, without where it was taken.
 *
 * @param name to save it under
 * @param sha256 of the content that is kept, in hexadecimal
 * @param sha256Received of the bytes as they came
 * @param madeOn the day the file itself says it was made, in the time of the camera
 */
public record KeptFile(
        String name,
        FileType type,
        byte[] content,
        String sha256,
        String sha256Received,
        Optional<LocalDate> madeOn) {

    /** What became of a file that was sent. */
    public sealed interface Taking {}

    public record Taken(KeptFile file) implements Taking {}

    /**
     * @param fault names what it is
     * @param tooLarge for its type
     */
    public record Refused(FieldFault fault, boolean tooLarge) implements Taking {}

    private static final String TEXT = "text/plain";
    private static final String CSV = "text/csv";

    static Taking take(String name, byte[] content, String pointer) {
        try {
            FileType type = named(name, Recognition.of(content));
            if (content.length > type.mostBytes()) {
                return new Refused(
                        FieldFault.at(pointer, "evidence.file.too-large", type.megabytes()), true);
            }
            FileName.refuseOtherClaim(name, type);
            Cleaned cleaned = clean(type, content);
            return new Taken(
                    new KeptFile(
                            FileName.kept(name, type),
                            type,
                            cleaned.content(),
                            Bytes.sha256(cleaned.content()),
                            Bytes.sha256(content),
                            cleaned.madeOn()));
        } catch (Unfit unfit) {
            return new Refused(unfit.at(pointer), false);
        }
    }

    /** Only the name tells a table of values from a text. */
    private static FileType named(String name, FileType type) {
        FileType table = FileTypes.of(CSV);
        boolean isTable =
                type.type().equals(TEXT)
                        && FileName.extension(name).filter(table::isNamed).isPresent();
        return isTable ? table : type;
    }

    private static Cleaned clean(FileType type, byte[] content) throws Unfit {
        return switch (type.type()) {
            case "image/jpeg" -> Jpeg.clean(content);
            case "image/png" -> Png.clean(content);
            case "image/webp" -> Webp.clean(content);
            case "video/mp4", "video/quicktime", "audio/mp4" -> IsoMedia.read(content).clean();
            default -> new Cleaned(content, Optional.empty());
        };
    }
}
