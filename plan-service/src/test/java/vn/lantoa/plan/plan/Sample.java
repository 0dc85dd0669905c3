package vn.lantoa.plan.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The sample plan, and the same under numbers of its own so that tests do not meet. */
final class Sample {

    private Sample() {}

    static String text() {
        try (InputStream file = Sample.class.getResourceAsStream("/documents/1391-KH-SNgV.md")) {
            return new String(
                    Optional.ofNullable(file).orElseThrow().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] numbered(int sequence) {
        return text().replace("1391/KH-SNgV", sequence + "/KH-SNgV")
                .getBytes(StandardCharsets.UTF_8);
    }
}
