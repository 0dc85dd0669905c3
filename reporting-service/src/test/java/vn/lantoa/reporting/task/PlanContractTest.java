package vn.lantoa.reporting.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import vn.lantoa.chassis.contract.Contract;
import vn.lantoa.chassis.contract.Sample;
import vn.lantoa.chassis.event.EventHead;
import vn.lantoa.chassis.event.EventJson;
import vn.lantoa.plan.events.PlanEvents;
import vn.lantoa.plan.events.TaskEvent;
import vn.lantoa.reporting.ledger.Entry;

/**
 * Every sample of plan-service's contract books what a committed file says, or is named as one that
 * books nothing. A new sample fails here until somebody decides what it means for the ledger.
 */
class PlanContractTest {

    private static final Path EXPECTED = Path.of("src/test/resources/expected");
    private static final Contract CONTRACT = Contract.under(PlanEvents.class);

    static Stream<String> samples() {
        return CONTRACT.samples().stream().map(PlanContractTest::file);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleBooksWhatWasDecided(String file) throws IOException {
        List<JsonNode> booked =
                booked(sample(file)).stream()
                        .map(entry -> EventJson.tree(EventJson.write(entry)))
                        .toList();

        if (Files.readAllLines(EXPECTED.resolve("ignored.txt")).contains(file)) {
            assertThat(booked).isEmpty();
        } else {
            String decided = Files.readString(EXPECTED.resolve(file));
            assertThat(booked).isNotEmpty().containsExactlyElementsOf(EventJson.tree(decided));
        }
    }

    private static List<Entry> booked(Sample sample) {
        Record event = EventJson.read(sample.body(), CONTRACT.type(sample.type()).orElseThrow());
        return event instanceof TaskEvent of ? TaskEntries.booked(of, head(sample)) : List.of();
    }

    private static EventHead head(Sample sample) {
        String subject = "0b6f3a52-5d0c-5b7e-8f0a-2f6f1a7c9d11";
        return new EventHead(
                subject + ":3",
                sample.type(),
                "plan-service",
                subject,
                3,
                Instant.parse("2023-03-20T02:00:00Z"),
                "SNgV",
                "officer",
                Optional.of("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"));
    }

    private static Sample sample(String file) {
        return CONTRACT.samples().stream()
                .filter(s -> file(s).equals(file))
                .findFirst()
                .orElseThrow();
    }

    private static String file(Sample sample) {
        return Path.of(sample.path()).getFileName().toString();
    }
}
