package vn.lantoa.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class OptionsTest {
    private static final Path DEFAULT = Path.of("repository", "data");

    @Test
    void withoutOptionsTheDefaultsHold() {
        var options = Options.parse(new String[0], DEFAULT);

        assertThat(options.data()).isEqualTo(DEFAULT);
        assertThat(options.portBase()).isEqualTo(8080);
        assertThat(options.clock()).isEmpty();
    }

    @Test
    void eachOptionIsRead() {
        var options =
                parse("--data", "d", "--port-base", "9000", "--clock", "2023-01-01T08:00+07:00");

        assertThat(options.data()).isEqualTo(Path.of("d"));
        assertThat(options.portBase()).isEqualTo(9000);
        assertThat(options.clock()).contains(OffsetDateTime.parse("2023-01-01T08:00+07:00"));
    }

    @Test
    void aDemonstrationHasAFolderOfItsOwnUnlessOneIsNamed() {
        assertThat(parse("--demo").demo()).isTrue();
        assertThat(parse("--demo").data()).isEqualTo(Path.of("repository", "data-demo"));
        assertThat(parse("--demo", "--data", "d").data()).isEqualTo(Path.of("d"));
        assertThat(parse("--data", "d").demo()).isFalse();
        refused(
                "--demo brings its own time; leave --clock out.",
                "--demo",
                "--clock",
                "2023-01-01T08:00+07:00");
    }

    @Test
    void aWrongValueIsRefusedInWords() {
        refused("There is no option --dat; see --help.", "--dat", "d");
        refused("--data needs a value; see --help.", "--data");
        refused("--port-base must be a port, not http.", "--port-base", "http");
        refused("--port-base must be between 1024 and 46598, not 80.", "--port-base", "80");
        refused(
                "--clock must be a time with its offset, as 2023-01-01T08:00+07:00,"
                        + " not 2023-01-01.",
                "--clock",
                "2023-01-01");
    }

    private static void refused(String sentence, String... args) {
        assertThatThrownBy(() -> parse(args)).isInstanceOf(CannotStart.class).hasMessage(sentence);
    }

    private static Options parse(String... args) {
        return Options.parse(args, DEFAULT);
    }
}
