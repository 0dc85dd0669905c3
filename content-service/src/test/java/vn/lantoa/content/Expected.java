package vn.lantoa.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.chassis.contract.Contract;
import vn.lantoa.chassis.contract.Sample;
import vn.lantoa.chassis.event.EventHead;
import vn.lantoa.chassis.event.EventJson;
import vn.lantoa.plan.events.PlanEvents;

/**
 * What becomes of each sample of plan-service's contract, as committed in {@code expected/}. A new
 * sample has no such file until somebody decides what it means here.
 */
public final class Expected {

    private static final Path FOLDER = Path.of("src/test/resources/expected");
    private static final Contract CONTRACT = Contract.under(PlanEvents.class);

    private Expected() {}

    /** The files of the samples of some events; each must have one in the folder, too. */
    public static List<String> samplesOf(Class<?> events) {
        return samples()
                .filter(sample -> events.isInstance(read(sample)))
                .map(Expected::file)
                .toList();
    }

    public static List<String> allSamples() {
        return samples().map(Expected::file).toList();
    }

    /** Those that nothing here listens to. */
    public static List<String> ignored() {
        try {
            return Files.readAllLines(FOLDER.resolve("ignored.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static <E> E event(String file, Class<E> events) {
        return events.cast(read(sample(file)));
    }

    public static EventHead head(String file) {
        return new EventHead(
                "3c5d2b7e-6a1f-5f0e-9d34-8b7a2c1e0f55:3",
                sample(file).type(),
                "plan-service",
                "3c5d2b7e-6a1f-5f0e-9d34-8b7a2c1e0f55",
                3,
                Instant.parse("2023-03-20T02:00:00Z"),
                "SNgV",
                "focal",
                Optional.empty());
    }

    public static void assertBecomes(Record copy, String file) {
        try {
            assertThat(EventJson.tree(EventJson.write(copy)))
                    .isEqualTo(EventJson.tree(Files.readString(FOLDER.resolve(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Sample> samples() {
        return CONTRACT.samples().stream();
    }

    private static Record read(Sample sample) {
        return EventJson.read(sample.body(), CONTRACT.type(sample.type()).orElseThrow());
    }

    private static Sample sample(String file) {
        return samples().filter(s -> file(s).equals(file)).findFirst().orElseThrow();
    }

    private static String file(Sample sample) {
        return Path.of(sample.path()).getFileName().toString();
    }
}
