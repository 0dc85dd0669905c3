package vn.lantoa.plan.evidence.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.commons.imaging.formats.jpeg.exif.ExifRewriter;
import org.apache.commons.imaging.formats.tiff.constants.ExifTagConstants;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;
import org.apache.commons.imaging.formats.tiff.write.TiffImageWriterLossy;
import org.apache.commons.imaging.formats.tiff.write.TiffOutputSet;

/** Files as people send them. */
public final class SentFiles {

    public static final String OWNER = "NGUYEN VAN A";
    public static final String XMP_LOCATION = "exif:GPSLatitude=15,34.2N";
    public static final String HUNG_ON = "second picture with GPS";

    private SentFiles() {}

    /** A photo of a phone: turned by 90°, taken at 08:30 on 17 March 2023 in Tam Kỳ. */
    public static byte[] photo() {
        return photo(0);
    }

    /**
     * @param seed another picture for each
     */
    public static byte[] photo(int seed) {
        try {
            ByteArrayOutputStream withExif = new ByteArrayOutputStream();
            new ExifRewriter().updateExifMetadataLossless(picture("jpg", seed), withExif, exif());
            byte[] xmp =
                    ("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + XMP_LOCATION + "</x:xmpmeta>")
                            .getBytes(StandardCharsets.US_ASCII);
            byte[] comment = ("at 15.57N 108.47E").getBytes(StandardCharsets.US_ASCII);
            byte[] jpeg = withExif.toByteArray();
            return joined(
                    Arrays.copyOf(jpeg, 2),
                    segment(0xE1, xmp),
                    segment(0xFE, comment),
                    Arrays.copyOfRange(jpeg, 2, jpeg.length),
                    HUNG_ON.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TiffOutputSet exif() throws IOException {
        TiffOutputSet exif = new TiffOutputSet();
        exif.getOrCreateRootDirectory().add(TiffTagConstants.TIFF_TAG_ORIENTATION, (short) 6);
        exif.getOrCreateRootDirectory().add(TiffTagConstants.TIFF_TAG_ARTIST, OWNER);
        exif.getOrCreateExifDirectory()
                .add(ExifTagConstants.EXIF_TAG_DATE_TIME_ORIGINAL, "2023:03:17 08:30:00");
        exif.setGpsInDegrees(108.4740, 15.5736);
        return exif;
    }

    /** A PNG with the same Exif block, and a text. */
    public static byte[] screenshot() {
        try {
            ByteArrayOutputStream tiff = new ByteArrayOutputStream();
            TiffOutputSet exif = exif();
            new TiffImageWriterLossy(exif.byteOrder).write(tiff, exif);
            byte[] png = picture("png", 0);
            int afterHeader = 8 + 25;
            return joined(
                    Arrays.copyOf(png, afterHeader),
                    chunk("tEXt", ("Author\0" + OWNER).getBytes(StandardCharsets.US_ASCII)),
                    chunk("eXIf", tiff.toByteArray()),
                    Arrays.copyOfRange(png, afterHeader, png.length),
                    HUNG_ON.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An extended WebP; nobody draws it here, so that its picture is any bytes. */
    public static byte[] webp() {
        try {
            ByteArrayOutputStream tiff = new ByteArrayOutputStream();
            TiffOutputSet exif = exif();
            new TiffImageWriterLossy(exif.byteOrder).write(tiff, exif);
            byte[] chunks =
                    joined(
                            riff("VP8X", new byte[] {0x0C, 0, 0, 0, 7, 0, 0, 7, 0, 0}),
                            riff("VP8 ", new byte[] {1, 2, 3, 4, 5}),
                            riff("EXIF", tiff.toByteArray()),
                            riff("XMP ", XMP_LOCATION.getBytes(StandardCharsets.US_ASCII)));
            return joined(riffHead(chunks.length + 4), chunks);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] riffHead(int size) {
        return joined(
                ascii("RIFF"),
                ByteBuffer.allocate(4).putInt(Integer.reverseBytes(size)).array(),
                ascii("WEBP"));
    }

    private static byte[] riff(String name, byte[] body) {
        return joined(
                ascii(name),
                ByteBuffer.allocate(4).putInt(Integer.reverseBytes(body.length)).array(),
                body,
                new byte[body.length % 2]);
    }

    /** A film of a phone with its location in udta and in a track of its own. */
    public static byte[] film() {
        byte[] head = box("ftyp", ascii("isom"), new byte[4], ascii("isommp42"));
        byte[] media = joined(ascii("PICTURES"), ascii("+15.5736+108.4740"));
        byte[] mdat = box("mdat", media);
        int sampleAt = head.length + 8 + 8;
        byte[] mvhd = box("mvhd", ints(0, (int) (1_679_016_600L + 2_082_844_800L), 0, 600, 0));
        byte[] location =
                box(
                        "udta",
                        box(new String(new char[] {0xA9, 'x', 'y', 'z'}), ascii("+15.5736+108")),
                        box("loci", ascii("Tam Ky 15.57")));
        byte[] moov =
                box(
                        "moov",
                        mvhd,
                        track("vide", new byte[0]),
                        track("meta", stbl(sampleAt)),
                        location);
        return joined(head, mdat, moov);
    }

    private static byte[] stbl(int at) {
        return box(
                "stbl",
                box("stsc", ints(0, 1, 1, 1, 1)),
                box("stsz", ints(0, 0, 1, 17)),
                box("stco", ints(0, 1, at)));
    }

    private static byte[] track(String handler, byte[] tables) {
        byte[] hdlr = box("hdlr", new byte[8], ascii(handler), new byte[13]);
        return box("trak", box("mdia", hdlr, box("minf", tables)));
    }

    private static byte[] box(String name, byte[]... bodies) {
        byte[] body = joined(bodies);
        return joined(ints(body.length + 8), name.getBytes(StandardCharsets.ISO_8859_1), body);
    }

    private static byte[] ints(int... numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * numbers.length);
        Arrays.stream(numbers).forEach(bytes::putInt);
        return bytes.array();
    }

    public static byte[] pdf(String text) {
        return ascii("%PDF-1.7\n% " + text + "\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n");
    }

    public static byte[] docx() {
        return office(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                "word/document.xml");
    }

    public static byte[] office(String mainType, String mainPart) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        String types =
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Override PartName=\"/"
                        + mainPart
                        + "\" ContentType=\""
                        + mainType
                        + "\"/></Types>";
        parts.put("[Content_Types].xml", ascii(types));
        parts.put(mainPart, ascii("<document/>"));
        return zip(parts);
    }

    public static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] picture(String format, int seed) throws IOException {
        BufferedImage image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 64; x++) {
            for (int y = 0; y < 48; y++) {
                image.setRGB(x, y, x * 0x040000 + y * 0x000500 + seed);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    static byte[] segment(int marker, byte[] body) {
        int length = body.length + 2;
        return joined(
                new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length}, body);
    }

    static byte[] chunk(String name, byte[] body) {
        CRC32 sum = new CRC32();
        sum.update(ascii(name));
        sum.update(body);
        return joined(ints(body.length), ascii(name), body, ints((int) sum.getValue()));
    }

    public static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] joined(byte[]... pieces) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            bytes.writeBytes(piece);
        }
        return bytes.toByteArray();
    }
}
