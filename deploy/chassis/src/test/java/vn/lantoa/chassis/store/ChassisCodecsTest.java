package vn.lantoa.chassis.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecConfigurationException;
import org.bson.codecs.pojo.annotations.BsonId;
import org.junit.jupiter.api.Test;

/** Records as BSON and back. */
class ChassisCodecsTest {

    record UnitId(String value) {}

    enum Colour {
        RED
    }

    sealed interface Proof {
        record Page(URI url) implements Proof {}

        record Photo(String file, int width) implements Proof {}
    }

    record Whole(
            @BsonId String id,
            UnitId unit,
            Optional<String> note,
            Optional<UnitId> parent,
            List<Proof> proofs,
            Map<String, Long> amounts,
            LocalDate day,
            Instant at,
            Colour colour,
            long count,
            boolean done) {}

    private static final Whole WHOLE =
            new Whole(
                    "w1",
                    new UnitId("HTQT"),
                    Optional.of("ghi chú"),
                    Optional.empty(),
                    List.of(
                            new Proof.Page(URI.create("https://x.vn/1")),
                            new Proof.Photo("a.png", 640)),
                    Map.of("spent", 1_000_000L),
                    LocalDate.of(2023, 3, 31),
                    Instant.parse("2023-03-31T00:00:00Z"),
                    Colour.RED,
                    3,
                    true);

    @Test
    void aRecordComesBackAsItWas() {
        assertThat(decoded(Whole.class, encoded(Whole.class, WHOLE))).isEqualTo(WHOLE);
    }

    @Test
    void itIsStoredInAFormThatReads() {
        BsonDocument stored = encoded(Whole.class, WHOLE);

        assertThat(stored.getString("_id").getValue()).isEqualTo("w1");
        assertThat(stored.getString("unit").getValue()).isEqualTo("HTQT");
        assertThat(stored.getString("day").getValue()).isEqualTo("2023-03-31");
        assertThat(stored.getArray("proofs").get(1).asDocument().getString("type").getValue())
                .isEqualTo("Photo");
        assertThat(stored).doesNotContainKey("parent");
    }

    @Test
    void whatWasStoredBeforeAComponentCameComesBackWithoutNull() {
        BsonDocument old = encoded(Whole.class, WHOLE);
        old.remove("note");
        old.remove("proofs");
        old.remove("amounts");

        Whole read = decoded(Whole.class, old);

        assertThat(read.note()).isEmpty();
        assertThat(read.proofs()).isEmpty();
        assertThat(read.amounts()).isEmpty();
    }

    @Test
    void aMissingComponentIsAnErrorThatNamesIt() {
        BsonDocument broken = encoded(Whole.class, WHOLE);
        broken.remove("day");

        assertThatThrownBy(() -> decoded(Whole.class, broken))
                .isInstanceOf(CodecConfigurationException.class)
                .hasMessageContaining("Whole.day");
    }

    @Test
    void aKindThatThisVersionDoesNotKnowIsAnErrorThatNamesIt() {
        BsonDocument proof = BsonDocument.parse("{type: 'Video', file: 'a.mp4'}");

        assertThatThrownBy(() -> decoded(Proof.class, proof))
                .isInstanceOf(CodecConfigurationException.class)
                .hasMessageContaining("Video");
    }

    private static <T> BsonDocument encoded(Class<T> type, T value) {
        Codec<T> codec = ChassisCodecs.registry().get(type);
        BsonDocument document = new BsonDocument();
        codec.encode(new BsonDocumentWriter(document), value, EncoderContext.builder().build());
        return document;
    }

    private static <T> T decoded(Class<T> type, BsonDocument document) {
        return ChassisCodecs.registry()
                .get(type)
                .decode(new BsonDocumentReader(document), DecoderContext.builder().build());
    }
}
