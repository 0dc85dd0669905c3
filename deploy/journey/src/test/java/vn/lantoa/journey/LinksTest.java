package vn.lantoa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the pages of the repository point to is there. */
class LinksTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Set<String> NOT_OURS = Set.of("target", "data", "data-demo", ".git");
    private static final Pattern LINK = Pattern.compile("(?:\\]\\(|src=\")([^)\\s\"]+)");

    @Test
    void everyLinkOfEveryPageLeadsSomewhere() throws Exception {
        List<Path> pages = pages();
        List<String> dead = new ArrayList<>();
        int links = 0;
        for (Path page : pages) {
            Matcher link = LINK.matcher(Files.readString(page));
            while (link.find()) {
                String target = link.group(1);
                if (target.matches("[a-z]+:.*") || target.startsWith("#")) {
                    continue;
                }
                links++;
                Path file = page.resolveSibling(target.replaceFirst("#.*", "")).normalize();
                if (!file.startsWith(ROOT) || !Files.exists(file)) {
                    dead.add(ROOT.relativize(page) + " -> " + target);
                }
            }
        }

        assertThat(dead).isEmpty();
        assertThat(pages).hasSizeGreaterThan(10);
        assertThat(links).isGreaterThan(40);
    }

    @Test
    void theTopOfTheRepositoryShowsTheHouseAndNothingElse() throws Exception {
        try (Stream<Path> top = Files.list(ROOT)) {
            assertThat(top.map(path -> path.getFileName().toString()))
                    .filteredOn(name -> !name.startsWith(".") && !NOT_OURS.contains(name))
                    .containsExactlyInAnyOrder(
                            "plan-service",
                            "content-service",
                            "reporting-service",
                            "notification-service",
                            "deploy",
                            "pom.xml",
                            "README.md",
                            "LICENSE");
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.toString().contains("/src/"))
                    .filter(
                            file ->
                                    Stream.of(ROOT.relativize(file).toString().split("/"))
                                            .noneMatch(NOT_OURS::contains))
                    .toList();
        }
    }
}
