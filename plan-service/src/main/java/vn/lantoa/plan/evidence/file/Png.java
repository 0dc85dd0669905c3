package vn.lantoa.plan.evidence.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * A PNG (ISO/IEC 15948) without what it tells beside the picture: chunks that say how to draw it
 * stay byte by byte, texts (XMP among them), Exif but for {@link Exif}, private chunks and what
 * follows the end go.
 */
final class Png {

    private static final String LABEL = "PNG";
    private static final int SIGNATURE = 8;
    private static final int AROUND = 12;

    private static final Set<String> KEPT =
            Set.of(
                    "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP",
                    "mDCV", "cLLI", "sBIT", "bKGD", "hIST", "pHYs", "sPLT", "tIME", "acTL", "fcTL",
                    "fdAT");

    private Png() {}

    static Cleaned clean(byte[] bytes) throws Unfit {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        ByteArrayOutputStream rest = new ByteArrayOutputStream(bytes.length);
        head.write(bytes, 0, Math.min(SIGNATURE, bytes.length));
        Exif exif = Exif.NONE;
        String name = "";
        for (int at = SIGNATURE; !name.equals("IEND"); ) {
            long size = at + AROUND <= bytes.length ? Bytes.bigInt(bytes, at) : Long.MAX_VALUE;
            if (size > bytes.length - at - AROUND) {
                throw Unfit.damaged(LABEL);
            }
            int whole = (int) size + AROUND;
            name = Bytes.name(bytes, at + 4);
            if (at == SIGNATURE && !name.equals("IHDR")) {
                throw Unfit.damaged(LABEL);
            }
            if (name.equals("eXIf")) {
                exif = Exif.read(Arrays.copyOfRange(bytes, at + 8, at + 8 + (int) size));
            } else if (KEPT.contains(name)) {
                (at == SIGNATURE ? head : rest).write(bytes, at, whole);
            } else if (Character.isUpperCase(name.charAt(0))) {
                throw Unfit.damaged(LABEL); // one that must be understood to draw it
            }
            at += whole;
        }
        exif.tiff().ifPresent(block -> put(head, "eXIf", block));
        head.writeBytes(rest.toByteArray());
        return new Cleaned(head.toByteArray(), exif.takenOn());
    }

    private static void put(ByteArrayOutputStream out, String name, byte[] body) {
        CRC32 sum = new CRC32();
        sum.update(name.getBytes(StandardCharsets.US_ASCII));
        sum.update(body);
        out.writeBytes(ByteBuffer.allocate(4).putInt(body.length).array());
        out.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(body);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
