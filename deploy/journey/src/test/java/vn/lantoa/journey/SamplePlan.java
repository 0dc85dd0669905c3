package vn.lantoa.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Our sample plan, as a file an office would bring. */
final class SamplePlan {

    private static final Path FILE =
            Path.of("../../plan-service/src/test/resources/documents/1391-KH-SNgV.md");

    private SamplePlan() {}

    static String text() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    /** The same plan under another number. */
    static byte[] numbered(int sequence) {
        return text().replace("1391/KH-SNgV", sequence + "/KH-SNgV")
                .getBytes(StandardCharsets.UTF_8);
    }
}
