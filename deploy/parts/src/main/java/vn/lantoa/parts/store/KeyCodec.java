package vn.lantoa.parts.store;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonJavaScript;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes a BSON value as bytes that sort, unsigned, as MongoDB sorts the values: {@code null}
 * before numbers before strings and so on. Equal values have equal bytes ({@code 1}, {@code 1.0}
 * and {@code Decimal128("1.00")} are one value), and no value's bytes begin another's, so values
 * can be written one after the other.
 */
final class KeyCodec {
    private static final int MIN_KEY = 0x04;
    static final int EMPTY_ARRAY = 0x06;
    static final int NULL = 0x08;
    private static final int NUMBER = 0x10;
    private static final int STRING = 0x18;
    private static final int DOCUMENT = 0x20;
    private static final int ARRAY = 0x28;
    private static final int BINARY = 0x30;
    private static final int LEGACY_UUID = 0x34;
    private static final int UUID_VALUE = 0x38;
    private static final int OBJECT_ID = 0x40;
    private static final int BOOLEAN = 0x48;
    private static final int INSTANT = 0x50;
    private static final int TIMESTAMP = 0x58;
    private static final int REGEX = 0x60;
    private static final int JAVASCRIPT = 0x68;
    private static final int MAX_KEY = 0x70;

    private static final int TERMINATOR = 0x00;
    private static final int BELOW = 0x7F;
    private static final int EXACT = 0x80;
    private static final int ABOVE = 0x81;
    private static final long EXACT_IN_DOUBLE = 1L << 53;

    /** Two decimals of 34 digits that share a double differ within this many digits of the rest. */
    private static final MathContext REST = new MathContext(24);

    private KeyCodec() {}

    static byte[] encode(@Nullable Object value) {
        KeyBytes out = new KeyBytes();
        write(out, value);
        return out.toArray();
    }

    static int tag(@Nullable Object value) {
        return switch (value) {
            case null -> NULL;
            case Missing missing -> NULL;
            case MinKey min -> MIN_KEY;
            case Number number -> NUMBER;
            case String string -> STRING;
            case Document document -> DOCUMENT;
            case Collection<?> array -> ARRAY;
            case BinData binary -> BINARY;
            case LegacyUUID uuid -> LEGACY_UUID;
            case UUID uuid -> UUID_VALUE;
            case ObjectId id -> OBJECT_ID;
            case Boolean bool -> BOOLEAN;
            case Instant instant -> INSTANT;
            case BsonTimestamp timestamp -> TIMESTAMP;
            case BsonRegularExpression regex -> REGEX;
            case BsonJavaScript script -> JAVASCRIPT;
            case MaxKey max -> MAX_KEY;
            default -> throw Refusals.no("values of type " + value.getClass().getSimpleName());
        };
    }

    private static void write(KeyBytes out, @Nullable Object value) {
        out.put(tag(value));
        writeRest(out, value);
    }

    private static void writeRest(KeyBytes out, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> number(out, number);
            case String string -> string(out, string);
            case Document document -> {
                for (Map.Entry<String, Object> field : document.entrySet()) {
                    out.put(tag(field.getValue()));
                    string(out, field.getKey());
                    writeRest(out, field.getValue());
                }
                out.put(TERMINATOR);
            }
            case Collection<?> array -> {
                for (Object element : array) {
                    write(out, element);
                }
                out.put(TERMINATOR);
            }
            case BinData binary -> {
                out.putLong(binary.getData().length);
                out.put(binary.getData());
            }
            case LegacyUUID uuid -> uuid(out, uuid.getUuid());
            case UUID uuid -> uuid(out, uuid);
            case ObjectId id -> out.put(id.toByteArray());
            case Boolean bool -> out.put(bool ? 1 : 0);
            case Instant instant -> out.putLong(instant.toEpochMilli() ^ Long.MIN_VALUE);
            case BsonTimestamp timestamp -> out.putLong(timestamp.getValue());
            case BsonRegularExpression regex -> {
                string(out, regex.getPattern());
                string(out, regex.getOptions() == null ? "" : regex.getOptions());
            }
            case BsonJavaScript script -> string(out, script.getCode());
            default -> {} // a type with one value only: its tag says all
        }
    }

    private static void uuid(KeyBytes out, UUID uuid) {
        out.putLong(uuid.getMostSignificantBits()).putLong(uuid.getLeastSignificantBits());
    }

    /**
     * UTF-16 units in order, for the query matcher compares strings by them; 0x00 ends the string,
     * so the units 0 and 1 are escaped.
     */
    private static void string(KeyBytes out, String string) {
        for (int at = 0; at < string.length(); at++) {
            char unit = string.charAt(at);
            if (unit <= 1) {
                out.put(1).put(unit + 1);
            } else if (unit < 0x80) {
                out.put(unit);
            } else if (unit < 0x800) {
                out.put(0xC0 | unit >> 6).put(0x80 | unit & 0x3F);
            } else {
                out.put(0xE0 | unit >> 12).put(0x80 | unit >> 6 & 0x3F).put(0x80 | unit & 0x3F);
            }
        }
        out.put(TERMINATOR);
    }

    /** The nearest double, then by how much the number differs from it. */
    private static void number(KeyBytes out, Number number) {
        double nearest = number.doubleValue();
        if (nearest == 0) {
            nearest = 0; // -0.0 is 0
        }
        long bits = Double.doubleToLongBits(nearest);
        out.putLong(bits < 0 ? ~bits : bits ^ Long.MIN_VALUE);
        BigDecimal rest = rest(number, nearest);
        switch (rest.signum()) {
            case 0 -> out.put(EXACT);
            case 1 -> out.put(ABOVE).put(magnitude(rest));
            default -> out.put(BELOW).put(KeyBytes.descending(magnitude(rest.negate())));
        }
    }

    private static BigDecimal rest(Number number, double nearest) {
        if (Double.isNaN(nearest) || Double.isInfinite(nearest)) {
            return BigDecimal.ZERO;
        }
        return switch (number) {
            case Long whole when Math.abs(whole) > EXACT_IN_DOUBLE || whole == Long.MIN_VALUE ->
                    BigDecimal.valueOf(whole).subtract(new BigDecimal(nearest));
            case Decimal128 decimal when nearest != 0 || decimal.getLow() != 0 ->
                    decimal.toBigDecimal().subtract(new BigDecimal(nearest)).round(REST);
            default -> BigDecimal.ZERO;
        };
    }

    private static byte[] magnitude(BigDecimal positive) {
        BigDecimal plain = positive.stripTrailingZeros();
        int exponent = plain.precision() - plain.scale() + 0x8000;
        return new KeyBytes()
                .put(exponent >> 8)
                .put(exponent)
                .put(plain.unscaledValue().toString().getBytes(StandardCharsets.US_ASCII))
                .put(TERMINATOR)
                .toArray();
    }
}
