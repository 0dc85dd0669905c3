package vn.lantoa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The five minutes of the README, typed by this test instead of a newcomer: only the ports differ,
 * and the quarter, when other tests have moved the clock on.
 */
class ReadmeIT {

    private static final Pattern BLOCK = Pattern.compile("(?s)```sh\\n(.*?)```");
    private static final String SAYS = "#> ";

    @Test
    void itsCommandsDoWhatItSays() throws Exception {
        Demonstrated office = Demonstrated.started();
        List<String> expected = new ArrayList<>();
        String script = script(story(), expected);
        assertThat(expected).hasSizeGreaterThan(8);

        String said = bash(adapted(script, office));

        for (int i = 0; i < expected.size(); i++) {
            assertThat(between(said, i))
                    .as("command before: " + SAYS + expected.get(i))
                    .contains(expected.get(i));
        }
    }

    private static String story() throws Exception {
        String readme = Files.readString(Path.of("../../README.md"));
        String section = readme.substring(readme.indexOf("## Five minutes with it"));
        return section.substring(0, section.indexOf("## One journey"));
    }

    /** The commands, with a mark after each line that says what was to be seen. */
    private static String script(String story, List<String> expected) {
        StringBuilder script = new StringBuilder("set -euo pipefail\n");
        Matcher block = BLOCK.matcher(story);
        while (block.find()) {
            for (String line : block.group(1).split("\n")) {
                if (line.startsWith(SAYS)) {
                    script.append("echo; echo '=== ").append(expected.size()).append("'\n");
                    expected.add(line.substring(SAYS.length()));
                } else {
                    script.append(line).append('\n');
                }
            }
        }
        return script.toString();
    }

    private static String adapted(String script, Demonstrated office) {
        String due = office.now().toLocalDate().plusDays(4).toString();
        String later = office.now().toLocalDate().plusDays(5).toString();
        return script.replace("http://localhost:8080", office.system.frontDoor().toString())
                .replace("http://localhost:8081", office.system.url("plan").toString())
                .replace("http://localhost:8090", office.system.issuer().toString())
                .replace("2023-Q1", office.quarter())
                .replace("2023-03-20", due)
                .replace("2023-03-21", later);
    }

    /** What was said between two marks. */
    private static String between(String said, int mark) {
        int end = said.indexOf("=== " + mark + "\n");
        int begin = mark == 0 ? 0 : said.indexOf("=== " + (mark - 1) + "\n");
        return end < 0 ? "" : said.substring(begin, end);
    }

    private static String bash(String script) throws Exception {
        Process bash = new ProcessBuilder("bash", "-c", script).redirectErrorStream(true).start();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor()).as(said).isZero();
        return said;
    }
}
