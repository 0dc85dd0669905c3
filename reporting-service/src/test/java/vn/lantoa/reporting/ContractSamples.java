package vn.lantoa.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.lantoa.chassis.contract.Contract;
import vn.lantoa.chassis.contract.Sample;
import vn.lantoa.chassis.event.EventHead;
import vn.lantoa.chassis.event.EventJson;

/**
 * The samples of a contract that belong to one aggregate. A listener makes of each what a committed
 * file says, or nothing when it is named as ignored; so a new sample fails until somebody decides.
 */
public final class ContractSamples<E> {

    private static final Path EXPECTED = Path.of("src/test/resources/expected");
    private static final String SUBJECT = "0b6f3a52-5d0c-5b7e-8f0a-2f6f1a7c9d11";

    private final Contract contract;
    private final Class<E> aggregate;

    private ContractSamples(Contract contract, Class<E> aggregate) {
        this.contract = contract;
        this.aggregate = aggregate;
    }

    public static <E> ContractSamples<E> of(Class<?> contract, Class<E> aggregate) {
        return new ContractSamples<>(Contract.under(contract), aggregate);
    }

    public Stream<String> files() {
        return contract.samples().stream()
                .filter(sample -> aggregate.isAssignableFrom(type(sample)))
                .map(ContractSamples::file);
    }

    /**
     * @param listener what one makes of an event
     */
    public void assertDecided(
            String file, BiFunction<E, EventHead, List<? extends Record>> listener)
            throws IOException {
        Sample sample =
                contract.samples().stream()
                        .filter(s -> file(s).equals(file))
                        .findFirst()
                        .orElseThrow();
        E event = aggregate.cast(EventJson.read(sample.body(), type(sample)));
        List<JsonNode> made =
                listener.apply(event, head(sample)).stream()
                        .map(record -> EventJson.tree(EventJson.write(record)))
                        .toList();

        if (Files.readAllLines(EXPECTED.resolve("ignored.txt")).contains(file)) {
            assertThat(made).isEmpty();
        } else {
            String decided = Files.readString(EXPECTED.resolve(file));
            assertThat(made).isNotEmpty().containsExactlyElementsOf(EventJson.tree(decided));
        }
    }

    private Class<? extends Record> type(Sample sample) {
        return contract.type(sample.type()).orElseThrow();
    }

    private static EventHead head(Sample sample) {
        return new EventHead(
                SUBJECT + ":3",
                sample.type(),
                "some-service",
                SUBJECT,
                3,
                Instant.parse("2023-03-20T02:00:00Z"),
                "SNgV",
                "officer",
                Optional.of("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"));
    }

    private static String file(Sample sample) {
        return Path.of(sample.path()).getFileName().toString();
    }
}
