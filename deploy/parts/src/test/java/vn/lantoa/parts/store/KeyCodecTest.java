package vn.lantoa.parts.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeyCodecTest {
    @Property(tries = 3_000)
    void bytesSortAsTheServerSortsTheValues(
            @ForAll("values") @Nullable Object a, @ForAll("values") @Nullable Object b) {
        int asValues = Integer.signum(ValueComparator.ascWithoutListHandling().compare(a, b));

        assertThat(compare(a, b)).as("%s against %s", a, b).isEqualTo(asValues);
    }

    @Property(tries = 2_000)
    void noValueBeginsAnother(
            @ForAll("values") @Nullable Object a, @ForAll("values") @Nullable Object b) {
        byte[] first = KeyCodec.encode(a);
        byte[] second = KeyCodec.encode(b);

        assertThat(Arrays.equals(first, second) || !KeyBytes.startsWith(second, first)).isTrue();
    }

    @Provide
    Arbitrary<@Nullable Object> values() {
        Arbitrary<Object> whole = Arbitraries.integers().map(Object.class::cast);
        return Arbitraries.<Object>oneOf(
                        List.of(
                                whole,
                                Arbitraries.integers().between(-3, 3).map(Object.class::cast),
                                Arbitraries.doubles().map(Object.class::cast),
                                Arbitraries.integers().between(-9, 9).map(i -> (Object) (long) i),
                                Arbitraries.strings().all().ofMaxLength(5).map(Object.class::cast),
                                Arbitraries.strings()
                                        .withChars('a', 'ă', 'â', 'đ', '\u0000', '\u0001')
                                        .ofMaxLength(4)
                                        .map(Object.class::cast),
                                Arbitraries.longs()
                                        .map(l -> (Object) Instant.ofEpochMilli(l / 1_000_000)),
                                Arbitraries.of(true, false).map(Object.class::cast),
                                Arbitraries.create(() -> (Object) UUID.randomUUID()),
                                Arbitraries.longs().map(l -> (Object) new BsonTimestamp(l)),
                                Arbitraries.bytes()
                                        .array(byte[].class)
                                        .ofMaxSize(4)
                                        .map(bytes -> (Object) new BinData(bytes)),
                                Arbitraries.create(() -> (Object) new ObjectId()),
                                Arbitraries.integers()
                                        .between(0, 3)
                                        .map(i -> (Object) new Document("a", i).append("b", "x")),
                                Arbitraries.of(MinKey.getInstance(), MaxKey.getInstance())
                                        .map(Object.class::cast)))
                .injectNull(0.05);
    }

    @Test
    void oneValueIsOneKeyWhateverItsType() {
        assertThat(KeyCodec.encode(1))
                .isEqualTo(KeyCodec.encode(1L))
                .isEqualTo(KeyCodec.encode(1.0))
                .isEqualTo(KeyCodec.encode(decimal("1.00")));
        assertThat(KeyCodec.encode(-0.0)).isEqualTo(KeyCodec.encode(0));
    }

    @Test
    void numbersThatShareADoubleAreStillTold() {
        List<Object> rising =
                List.of(
                        decimal("0.0999999999999999999"),
                        decimal("0.1"),
                        0.1, // a little more than a tenth
                        decimal("0.1000000000000000056"),
                        (1L << 53),
                        (1L << 53) + 1,
                        (1L << 53) + 2,
                        Long.MAX_VALUE);
        List<Object> sorted = new java.util.ArrayList<>(rising);
        Collections.shuffle(sorted, new java.util.Random(7));
        sorted.sort(KeyCodecTest::compare);

        assertThat(sorted).isEqualTo(rising);
    }

    private static Decimal128 decimal(String written) {
        return new Decimal128(new BigDecimal(written));
    }

    private static int compare(@Nullable Object a, @Nullable Object b) {
        return Integer.signum(Arrays.compareUnsigned(KeyCodec.encode(a), KeyCodec.encode(b)));
    }
}
