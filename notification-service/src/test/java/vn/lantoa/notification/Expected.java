package vn.lantoa.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import vn.lantoa.chassis.contract.Sample;

/** What is committed beside the samples of the contracts. */
final class Expected {

    private Expected() {}

    static String of(Sample sample) {
        return text(fileOf(sample));
    }

    /** The samples that make no notice. */
    static List<String> ignored() {
        return text("ignored.txt").lines().toList();
    }

    static String fileOf(Sample sample) {
        return Path.of(sample.path()).getFileName().toString();
    }

    private static String text(String file) {
        try (InputStream in = Expected.class.getResourceAsStream("/expected/" + file)) {
            assertThat(in).as("expected/" + file).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
