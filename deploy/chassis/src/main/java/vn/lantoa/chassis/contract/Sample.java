package vn.lantoa.chassis.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * An example of an event that is part of the contract and never changes again: {@code
 * contract/plan.events/TaskCompleted.1.json}, or a variant of it, {@code
 * TaskCompleted.1.without-plan.json}.
 */
public record Sample(String path, String type, int version, Optional<String> variant, String body) {

    static List<Sample> allOf(String topic) {
        String folder = "contract/" + topic + "/";
        try {
            Resource[] found =
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:" + folder + "*.json");
            return Arrays.stream(found)
                    .map(resource -> read(folder, resource))
                    .sorted(Comparator.comparing(Sample::path))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sample read(String folder, Resource resource) {
        String file = Optional.ofNullable(resource.getFilename()).orElseThrow();
        String[] parts = file.split("\\.");
        try {
            return new Sample(
                    folder + file,
                    parts[0],
                    Integer.parseInt(parts[1]),
                    parts.length > 3 ? Optional.of(parts[2]) : Optional.empty(),
                    resource.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
