package vn.lantoa.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.chassis.store.ChassisCodecs;

/** A plan as read goes into the store and comes back the same. */
class StoredDocumentTest {

    @ParameterizedTest
    @ValueSource(strings = {Documents.FOREIGN_AFFAIRS, Documents.TOURISM})
    void comesBackTheSame(String name) {
        PlanDocument document = Documents.read(name);
        Codec<PlanDocument> codec = ChassisCodecs.registry().get(PlanDocument.class);
        BsonDocument stored = new BsonDocument();

        codec.encode(new BsonDocumentWriter(stored), document, EncoderContext.builder().build());

        assertThat(codec.decode(new BsonDocumentReader(stored), DecoderContext.builder().build()))
                .isEqualTo(document);
    }
}
