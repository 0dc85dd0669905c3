package vn.lantoa.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWriter;
import org.bson.codecs.EncoderContext;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lantoa.chassis.contract.Contract;
import vn.lantoa.chassis.contract.Sample;
import vn.lantoa.chassis.event.EventHead;
import vn.lantoa.chassis.event.EventJson;
import vn.lantoa.chassis.store.ChassisCodecs;
import vn.lantoa.notification.inbox.Notice;
import vn.lantoa.notification.inbox.Telling;

/**
 * Every sample of one family of events makes what {@code expected/<sample>} says, as it is stored,
 * or is named in {@code expected/ignored.txt} and makes nothing.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class SamplesOf<E> {

    private static final Instant HAPPENED = Instant.parse("2023-03-20T02:30:00Z");
    private static final Instant RECORDED = Instant.parse("2023-03-20T02:30:01Z");

    private final Contract contract;
    private final Class<E> family;
    private final Function<E, String> subject;
    private final Function<E, Optional<Telling>> tells;

    protected SamplesOf(
            Contract contract,
            Class<E> family,
            Function<E, String> subject,
            Function<E, Optional<Telling>> tells) {
        this.contract = contract;
        this.family = family;
        this.subject = subject;
        this.tells = tells;
    }

    Stream<Named<Sample>> samples() {
        return contract.samples().stream()
                .filter(sample -> family.isAssignableFrom(type(sample)))
                .map(sample -> Named.of(Expected.fileOf(sample), sample));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleMakesWhatIsExpectedOfIt(Sample sample) {
        Optional<BsonDocument> made = notice(sample).map(SamplesOf::stored);

        if (Expected.ignored().contains(Expected.fileOf(sample))) {
            assertThat(made).isEmpty();
        } else {
            assertThat(made).contains(BsonDocument.parse(Expected.of(sample)));
        }
    }

    private Class<? extends Record> type(Sample sample) {
        return contract.type(sample.type()).orElseThrow();
    }

    private Optional<Notice> notice(Sample sample) {
        E event = family.cast(EventJson.read(sample.body(), type(sample)));
        String id = subject.apply(event);
        EventHead head =
                new EventHead(
                        id + ":2",
                        sample.type(),
                        "another-service",
                        id,
                        2,
                        HAPPENED,
                        "SNgV",
                        "focal",
                        Optional.of("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"));
        return tells.apply(event).map(told -> told.under(head, RECORDED));
    }

    private static BsonDocument stored(Notice notice) {
        BsonDocument document = new BsonDocument();
        ChassisCodecs.registry()
                .get(Notice.class)
                .encode(new BsonDocumentWriter(document), notice, EncoderContext.builder().build());
        return document;
    }
}
