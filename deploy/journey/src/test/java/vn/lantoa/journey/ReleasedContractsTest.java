package vn.lantoa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A sample that was released with a tag is a promise: it is never changed and never removed. */
class ReleasedContractsTest {

    private static final Path ROOT = Path.of("../..");

    @Test
    void everySampleOfATagIsStillAsItWas() throws Exception {
        List<String> broken = new ArrayList<>();
        for (String tag : git("tag", "--list")) {
            for (String path : git("ls-tree", "-r", "--name-only", tag)) {
                if (path.contains("/resources/contract/") && path.endsWith(".json")) {
                    Path now = ROOT.resolve(path);
                    List<String> released = git("show", tag + ":" + path);
                    if (!Files.exists(now) || !Files.readAllLines(now).equals(released)) {
                        broken.add(path + " of " + tag);
                    }
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void gitKnowsTheSamples() throws Exception {
        assertThat(git("ls-files", "plan-service/events/src/main/resources/contract/plan.events"))
                .as("what the check above compares")
                .isNotEmpty();
    }

    private static List<String> git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-C", ROOT.toString()));
        command.addAll(List.of(arguments));
        Process git = new ProcessBuilder(command).start();
        String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).as("git %s", String.join(" ", arguments)).isZero();
        return said.lines().toList();
    }
}
