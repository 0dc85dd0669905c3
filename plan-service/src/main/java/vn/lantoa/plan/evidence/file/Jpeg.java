package vn.lantoa.plan.evidence.file;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * A JPEG without what it tells beside the picture. The coded picture stays byte by byte; of the
 * segments around it only those that say how to draw it, and of the Exif block what {@link Exif}
 * keeps. So go XMP, IPTC, comments, thumbnails, and whatever is hung on after the end: second
 * pictures and films of phones bear their own location.
 */
final class Jpeg {

    private static final String LABEL = "JPEG";
    private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};
    private static final byte[] JFIF = {'J', 'F', 'I', 'F', 0};
    private static final byte[] COLOURS = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ADOBE = "Adobe".getBytes(StandardCharsets.US_ASCII);

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COMMENT = 0xFE;
    private static final int JFIF_WITHOUT_THUMBNAIL = 14;

    private final byte[] bytes;
    private final ByteArrayOutputStream head = new ByteArrayOutputStream();
    private final ByteArrayOutputStream rest = new ByteArrayOutputStream();
    private Exif exif = Exif.NONE;
    private int at = 2;

    private Jpeg(byte[] bytes) {
        this.bytes = bytes;
    }

    static Cleaned clean(byte[] bytes) throws Unfit {
        return new Jpeg(bytes).clean();
    }

    private Cleaned clean() throws Unfit {
        boolean drawn = false;
        for (int marker = marker(); marker != END; marker = marker()) {
            segment(marker);
            if (marker == SCAN) {
                drawn = true;
                scan();
                if (at == bytes.length) {
                    break; // some cameras forget the end
                }
            }
        }
        if (!drawn) {
            throw Unfit.damaged(LABEL);
        }
        return new Cleaned(written(), exif.takenOn());
    }

    /** A marker may be filled up by any number of FF before it. */
    private int marker() throws Unfit {
        if (at >= bytes.length || bytes[at] != (byte) 0xFF) {
            throw Unfit.damaged(LABEL);
        }
        while (at < bytes.length && bytes[at] == (byte) 0xFF) {
            at++;
        }
        if (at == bytes.length || bytes[at] == 0) {
            throw Unfit.damaged(LABEL);
        }
        return bytes[at++] & 0xFF;
    }

    private void segment(int marker) throws Unfit {
        int length = at + 2 <= bytes.length ? Bytes.bigShort(bytes, at) : 0;
        if (length < 2 || at + length > bytes.length || marker == START) {
            throw Unfit.damaged(LABEL);
        }
        byte[] body = Arrays.copyOfRange(bytes, at + 2, at + length);
        at += length;
        switch (marker) {
            case APP0 -> {
                if (Bytes.startsWith(body, JFIF) && body.length >= JFIF_WITHOUT_THUMBNAIL) {
                    byte[] plain = Arrays.copyOf(body, JFIF_WITHOUT_THUMBNAIL);
                    plain[12] = 0;
                    plain[13] = 0;
                    put(head, marker, plain);
                }
            }
            case APP1 -> {
                if (Bytes.startsWith(body, EXIF) && exif.equals(Exif.NONE)) {
                    exif = Exif.read(Arrays.copyOfRange(body, EXIF.length, body.length));
                }
            }
            case APP2 -> keepIf(Bytes.startsWith(body, COLOURS), marker, body);
            case APP14 -> keepIf(Bytes.startsWith(body, ADOBE), marker, body);
            default -> keepIf(marker != COMMENT && (marker < APP0 || marker > APP15), marker, body);
        }
    }

    private void keepIf(boolean needed, int marker, byte[] body) {
        if (needed) {
            put(rest, marker, body);
        }
    }

    private static void put(ByteArrayOutputStream out, int marker, byte[] body) {
        out.write(0xFF);
        out.write(marker);
        out.write(body.length + 2 >> 8);
        out.write(body.length + 2);
        out.writeBytes(body);
    }

    /** Coded data reaches to the next marker; a zero after FF, and restarts, are part of it. */
    private void scan() {
        int from = at;
        while (at < bytes.length && !isMarkerBehindScan()) {
            at++;
        }
        rest.write(bytes, from, at - from);
    }

    private boolean isMarkerBehindScan() {
        if (bytes[at] != (byte) 0xFF || at + 1 == bytes.length) {
            return false;
        }
        int next = bytes[at + 1] & 0xFF;
        return next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7);
    }

    private byte[] written() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        out.write(0xFF);
        out.write(START);
        out.writeBytes(head.toByteArray());
        Optional<byte[]> block = exif.tiff();
        if (block.isPresent()) {
            byte[] body = Arrays.copyOf(EXIF, EXIF.length + block.get().length);
            System.arraycopy(block.get(), 0, body, EXIF.length, block.get().length);
            put(out, APP1, body);
        }
        out.writeBytes(rest.toByteArray());
        out.write(0xFF);
        out.write(END);
        return out.toByteArray();
    }
}
