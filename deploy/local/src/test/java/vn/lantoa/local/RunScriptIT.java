package vn.lantoa.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the script itself answers, before it builds or starts anything. */
@Timeout(30)
class RunScriptIT {
    @Test
    void helpNamesEveryOption() throws Exception {
        var answer = run("--help");

        assertThat(answer.said())
                .contains(
                        "--data", "--port-base", "--clock", "--demo", "--rebuild", "LANTOA_KAFKA");
        assertThat(answer.code()).isZero();
    }

    @Test
    void anUnknownOptionIsRefused() throws Exception {
        var answer = run("--dta", "somewhere");

        assertThat(answer.said()).isEqualTo("There is no option --dta; see --help.");
        assertThat(answer.code()).isEqualTo(2);
    }

    @Test
    void anOptionWithoutItsValueIsRefused() throws Exception {
        var answer = run("--clock");

        assertThat(answer.said()).isEqualTo("--clock needs a value; see --help.");
        assertThat(answer.code()).isEqualTo(2);
    }

    private static Answer run(String... args) throws Exception {
        var command = new ArrayList<>(List.of("bash", Path.of("run").toAbsolutePath().toString()));
        command.addAll(List.of(args));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), said.strip());
    }

    private record Answer(int code, String said) {}
}
