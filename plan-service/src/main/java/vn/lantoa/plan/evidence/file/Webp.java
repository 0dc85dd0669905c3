package vn.lantoa.plan.evidence.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * A WebP (RFC 9649) without what it tells beside the picture: of its chunks those stay that draw
 * it, and of Exif what {@link Exif} keeps.
 */
final class Webp {

    private static final String LABEL = "WebP";
    private static final String EXTENDED = "VP8X";
    private static final String EXIF = "EXIF";
    private static final int RIFF = 12;
    private static final int CHUNK = 8;
    private static final int HAS_EXIF = 0x08;
    private static final int HAS_XMP = 0x04;
    private static final byte[] JPEGS_PREFIX = {'E', 'x', 'i', 'f', 0, 0};

    private static final Set<String> KEPT = Set.of("VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP");

    private Webp() {}

    static Cleaned clean(byte[] bytes) throws Unfit {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(bytes.length);
        Optional<byte[]> extended = Optional.empty();
        Exif exif = Exif.NONE;
        long end = bytes.length < RIFF ? 0 : Bytes.littleInt(bytes, 4) + CHUNK;
        if (end > bytes.length || end < RIFF) {
            throw Unfit.damaged(LABEL);
        }
        for (int at = RIFF; at < end; ) {
            long size = at + CHUNK <= end ? Bytes.littleInt(bytes, at + 4) : Long.MAX_VALUE;
            if (size > end - at - CHUNK) {
                throw Unfit.damaged(LABEL);
            }
            String name = Bytes.name(bytes, at);
            byte[] body = Arrays.copyOfRange(bytes, at + CHUNK, at + CHUNK + (int) size);
            if (name.equals(EXTENDED) && body.length > 0) {
                extended = Optional.of(body);
            } else if (name.equals(EXIF)) {
                exif = Exif.read(withoutPrefix(body));
            } else if (KEPT.contains(name)) {
                put(kept, name, body);
            }
            at += CHUNK + (int) (size + size % 2);
        }
        if (kept.size() == 0) {
            throw Unfit.damaged(LABEL);
        }
        return new Cleaned(written(extended, kept.toByteArray(), exif), exif.takenOn());
    }

    private static byte[] withoutPrefix(byte[] body) {
        return Bytes.startsWith(body, JPEGS_PREFIX)
                ? Arrays.copyOfRange(body, JPEGS_PREFIX.length, body.length)
                : body;
    }

    /** Only the extended form may have metadata, and says so in its first chunk. */
    private static byte[] written(Optional<byte[]> extended, byte[] picture, Exif exif) {
        Optional<byte[]> block = extended.flatMap(flags -> exif.tiff());
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        extended.ifPresent(
                flags -> {
                    flags[0] = (byte) (flags[0] & ~(HAS_EXIF | HAS_XMP));
                    flags[0] = (byte) (flags[0] | (block.isPresent() ? HAS_EXIF : 0));
                    put(chunks, EXTENDED, flags);
                });
        chunks.writeBytes(picture);
        block.ifPresent(body -> put(chunks, EXIF, body));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("RIFF".getBytes(StandardCharsets.US_ASCII));
        file.writeBytes(little(chunks.size() + 4));
        file.writeBytes("WEBP".getBytes(StandardCharsets.US_ASCII));
        file.writeBytes(chunks.toByteArray());
        return file.toByteArray();
    }

    private static void put(ByteArrayOutputStream out, String name, byte[] body) {
        out.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(little(body.length));
        out.writeBytes(body);
        if (body.length % 2 == 1) {
            out.write(0);
        }
    }

    private static byte[] little(int number) {
        return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(number).array();
    }
}
