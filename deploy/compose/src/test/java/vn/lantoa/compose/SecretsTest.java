package vn.lantoa.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code deploy/compose/secrets}. */
class SecretsTest {

    @TempDir Path folder;

    @Test
    void itWritesEverySecretTheFileAsksForReadableByItsOwnerAlone() throws Exception {
        Path written = folder.resolve("env");

        assertThat(secrets(written)).isZero();

        Map<String, String> values = values(written);
        assertThat(values.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Variables.in(ComposeFile.read().text())
                                .filter(asked -> asked.need().isPresent())
                                .map(Variables.Asked::name)
                                .collect(Collectors.toSet()));
        assertThat(values.values())
                .doesNotHaveDuplicates()
                .allSatisfy(value -> assertThat(value).matches("[0-9a-f]{48}"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(written)))
                .isEqualTo("rw-------");
    }

    @Test
    void itNeverOverwritesWhatTheStoresKnow() throws Exception {
        Path kept = Files.writeString(folder.resolve("env"), "LANTOA_FRONT_DOOR_SECRET=mine\n");

        assertThat(secrets(kept)).isEqualTo(1);

        assertThat(kept).hasContent("LANTOA_FRONT_DOOR_SECRET=mine");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(kept);
        }
    }

    private static int secrets(Path file) throws IOException, InterruptedException {
        return new ProcessBuilder(
                        ComposeFile.DEPLOY.resolve("compose/secrets").toString(), file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private static Map<String, String> values(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        Function<String, String[]> parts = line -> line.split("=", 2);
        return lines.stream()
                .map(parts)
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }
}
