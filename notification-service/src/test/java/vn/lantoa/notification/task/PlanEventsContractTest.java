package vn.lantoa.notification.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWriter;
import org.bson.codecs.EncoderContext;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lantoa.chassis.contract.Contract;
import vn.lantoa.chassis.contract.Sample;
import vn.lantoa.chassis.event.EventHead;
import vn.lantoa.chassis.event.EventJson;
import vn.lantoa.chassis.store.ChassisCodecs;
import vn.lantoa.notification.inbox.Notice;
import vn.lantoa.plan.events.PlanEvents;
import vn.lantoa.plan.events.TaskEvent;

/**
 * Every sample of the contract makes what {@code expected/<sample>} says, as it is stored, or is
 * named in {@code expected/ignored.txt} and makes nothing.
 */
class PlanEventsContractTest {

    private static final Contract CONTRACT = Contract.under(PlanEvents.class);
    private static final Instant HAPPENED = Instant.parse("2023-03-20T02:30:00Z");
    private static final Instant RECORDED = Instant.parse("2023-03-20T02:30:01Z");

    static Stream<Named<Sample>> samples() {
        return CONTRACT.samples().stream().map(sample -> Named.of(fileOf(sample), sample));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleMakesWhatIsExpectedOfIt(Sample sample) {
        Optional<BsonDocument> made = notice(sample).map(PlanEventsContractTest::stored);

        if (ignored().contains(fileOf(sample))) {
            assertThat(made).isEmpty();
        } else {
            assertThat(made).contains(BsonDocument.parse(expected(fileOf(sample))));
        }
    }

    @Test
    void onlySamplesAreNamedAsIgnored() {
        assertThat(samples().map(Named::getName)).containsAll(ignored());
    }

    private static Optional<Notice> notice(Sample sample) {
        Class<? extends Record> type = CONTRACT.type(sample.type()).orElseThrow();
        TaskEvent event = (TaskEvent) EventJson.read(sample.body(), type);
        String subject = event.task().id();
        EventHead head =
                new EventHead(
                        subject + ":2",
                        sample.type(),
                        "plan-service",
                        subject,
                        2,
                        HAPPENED,
                        "SNgV",
                        "focal",
                        Optional.of("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"));
        return TaskNotice.of(event).map(notice -> notice.under(head, RECORDED));
    }

    private static BsonDocument stored(Notice notice) {
        BsonDocument document = new BsonDocument();
        ChassisCodecs.registry()
                .get(Notice.class)
                .encode(new BsonDocumentWriter(document), notice, EncoderContext.builder().build());
        return document;
    }

    private static List<String> ignored() {
        return expected("ignored.txt").lines().toList();
    }

    private static String fileOf(Sample sample) {
        return Path.of(sample.path()).getFileName().toString();
    }

    private static String expected(String file) {
        try (InputStream in =
                PlanEventsContractTest.class.getResourceAsStream("/expected/" + file)) {
            assertThat(in).as("expected/" + file).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
