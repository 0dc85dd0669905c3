package vn.lantoa.plan.evidence.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.commons.imaging.Imaging;
import org.apache.commons.imaging.formats.jpeg.JpegImageMetadata;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is kept of a file that is sent, and what is not taken. */
class KeptFileTest {

    private static final LocalDate DAY = LocalDate.of(2023, 3, 17);

    @Test
    void aPhotoLosesItsLocationAndKeepsHowItIsTurnedAndWhenItWasTaken() throws IOException {
        byte[] sent = SentFiles.photo();
        assertThat(((JpegImageMetadata) Imaging.getMetadata(sent)).getExif().getGpsInfo())
                .as("a photo with its location")
                .isNotNull();

        KeptFile kept = taken("hội nghị.JPG", sent);

        JpegImageMetadata metadata = (JpegImageMetadata) Imaging.getMetadata(kept.content());
        assertThat(metadata.getExif().getGpsInfo()).isNull();
        assertThat(metadata.findExifValue(TiffTagConstants.TIFF_TAG_ORIENTATION).getIntValue())
                .isEqualTo(6);
        assertThat(kept.madeOn()).contains(DAY);
        assertThat(text(kept))
                .contains("2023:03:17 08:30:00")
                .doesNotContain(SentFiles.XMP_LOCATION)
                .doesNotContain(SentFiles.OWNER)
                .doesNotContain("108.47E")
                .doesNotContain(SentFiles.HUNG_ON);
        assertThat(kept.name()).isEqualTo("hội nghị.JPG");
        assertThat(kept.sha256()).isNotEqualTo(kept.sha256Received());
    }

    @Test
    void thePictureOfAPhotoStaysAsItIsCoded() throws IOException {
        byte[] plain = SentFiles.picture("jpg", 0);
        int scan = indexOf(plain, new byte[] {(byte) 0xFF, (byte) 0xDA});

        KeptFile kept = taken("a.jpg", SentFiles.photo());

        byte[] coded = Arrays.copyOfRange(plain, scan, plain.length);
        int from = kept.content().length - coded.length;
        assertThat(Arrays.copyOfRange(kept.content(), from, kept.content().length))
                .isEqualTo(coded);
        assertThat(ImageIO.read(new ByteArrayInputStream(kept.content())).getWidth()).isEqualTo(64);
    }

    @Test
    void aPhotoThatWasCleanedStaysAsItIs() {
        KeptFile once = taken("a.jpg", SentFiles.photo());

        KeptFile twice = taken("a.jpg", once.content());

        assertThat(twice.sha256()).isEqualTo(once.sha256()).isEqualTo(twice.sha256Received());
    }

    @Test
    void aPngLosesItsTextsAndItsLocation() throws IOException {
        KeptFile kept = taken("a.png", SentFiles.screenshot());

        assertThat(text(kept))
                .contains("eXIf")
                .doesNotContain("tEXt")
                .doesNotContain(SentFiles.OWNER)
                .doesNotContain(SentFiles.HUNG_ON);
        assertThat(kept.madeOn()).contains(DAY);
        assertThat(ImageIO.read(new ByteArrayInputStream(kept.content())).getHeight())
                .isEqualTo(48);
    }

    @Test
    void aWebpLosesItsLocationAndSaysSoInItsHead() {
        KeptFile kept = taken("a.webp", SentFiles.webp());

        assertThat(text(kept))
                .contains("EXIF")
                .doesNotContain("XMP ")
                .doesNotContain(SentFiles.OWNER);
        assertThat(kept.content()[20]).as("flags: Exif, no XMP").isEqualTo((byte) 0x08);
        assertThat(Bytes.littleInt(kept.content(), 4)).isEqualTo(kept.content().length - 8);
        assertThat(kept.madeOn()).contains(DAY);
    }

    @Test
    void aFilmLosesItsLocationWhereItStands() {
        byte[] sent = SentFiles.film();

        KeptFile kept = taken("a.mp4", sent);

        assertThat(text(kept))
                .contains("PICTURES")
                .doesNotContain("15.57")
                .doesNotContain("loci")
                .doesNotContain("xyz");
        assertThat(kept.content()).as("offsets stay right").hasSameSizeAs(sent);
        assertThat(kept.madeOn()).contains(DAY);
    }

    @ParameterizedTest
    @CsvSource({
        "photo.jpg, %PDF-1.7, other-name",
        "photo.jpg, <!DOCTYPE html><html><body>x</body></html>, active",
        "logo.png, <svg xmlns='http://www.w3.org/2000/svg'><script/></svg>, active",
        "thu.txt, #!/bin/sh rm -rf, program",
        "a.pdf, MZ\u0090\u0000\u0003\u0000\u0000\u0000\u0004, program",
        "a.jpg, '\u0000\u0000\u0000\u0018ftypheic\u0000\u0000\u0000\u0000mif1heic', heic",
        "a.gif, GIF89a0000, picture",
        "a.pdf, '', empty",
        "a.pdf, xx%PDF-1.7, damaged",
        "a.txt, B\u00E1o c\u00E1o th\u00E1ng ba, not-utf8",
        "a.jpg, \u00FF\u00D8\u00FF\u00E0, damaged",
        "a.mp4, '\u0000\u0000\u0000\u0018ftypmp42\u0000\u0000\u0000\u0000isommp42', damaged",
        "a.docx, {\\rtf1 x}, old-office",
        "a.eml, 'From: a@b.vn\nTo: c@d.vn\nSubject: x\n\nhi', mail"
    })
    void whatIsNoEvidenceIsRefusedSayingWhatItIs(String name, String content, String reason) {
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);

        assertThat(refused(name, bytes)).isEqualTo("evidence.file." + reason);
    }

    @ParameterizedTest
    @CsvSource({
        "wordprocessingml.document, word/document.xml, docx",
        "spreadsheetml.sheet, xl/workbook.xml, xlsx",
        "presentationml.presentation, ppt/presentation.xml, pptx"
    })
    void anOfficeFileIsWhatItsPartsSay(String type, String part, String extension) {
        String whole = "application/vnd.openxmlformats-officedocument." + type;

        KeptFile kept = taken("a." + extension, SentFiles.office(whole + ".main+xml", part));

        assertThat(kept.type().type()).isEqualTo(whole);
        assertThat(refused("a.zip", SentFiles.office(whole + ".main+xml", part)))
                .isEqualTo("evidence.file.other-name");
    }

    @Test
    void anOfficeFileWithMacrosIsRefused() {
        assertThat(
                        refused(
                                "a.docx",
                                SentFiles.office(
                                        "application/vnd.ms-word.document.macroEnabled.main+xml",
                                        "word/document.xml")))
                .isEqualTo("evidence.file.macros");
    }

    @Test
    void anOpenDocumentIsTakenUnlessItHasAPassword() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", SentFiles.ascii("application/vnd.oasis.opendocument.text"));
        parts.put("content.xml", SentFiles.ascii("<x/>"));
        assertThat(taken("a.odt", SentFiles.zip(parts)).type().extensions()).contains("odt");

        parts.put("META-INF/manifest.xml", SentFiles.ascii("<m:encryption-data/>"));
        assertThat(refused("a.odt", SentFiles.zip(parts))).isEqualTo("evidence.file.password");
    }

    @Test
    void whatIsInAZipStaysPacked() {
        byte[] long0 = new byte[200 << 20];
        byte[] bomb = SentFiles.zip(Map.of("[Content_Types].xml", long0));
        assertThat(bomb).hasSizeLessThan(1 << 20);

        assertThat(refused("a.docx", bomb)).isEqualTo("evidence.file.damaged");
        assertThat(refused("a.zip", SentFiles.zip(Map.of("a.txt", new byte[3]))))
                .isEqualTo("evidence.file.archive");
    }

    @ParameterizedTest
    @CsvSource({
        "C:\\Ảnh\\a.jpg, a.jpg",
        "../../etc/a.jpg, a.jpg",
        "biên bản, biên bản.jpg",
        "so 5.2023, so 5.2023.jpg",
        "'', minh-chung.jpg",
        "gpj\u202Efdp.jpg, gpjfdp.jpg"
    })
    void aNameIsKeptWithoutAPathAndWithAnExtension(String sent, String kept) {
        assertThat(taken(sent, SentFiles.photo()).name()).isEqualTo(kept);
    }

    @Test
    void damageAnywhereIsRefusedOrHarmless() throws Unfit {
        withstands(SentFiles.photo(), Jpeg::clean);
        withstands(SentFiles.screenshot(), Png::clean);
        withstands(SentFiles.webp(), Webp::clean);
        withstands(SentFiles.film(), bytes -> IsoMedia.read(bytes).clean());
    }

    private interface Cleaning {
        Cleaned clean(byte[] bytes) throws Unfit;
    }

    private static void withstands(byte[] whole, Cleaning cleaning) throws Unfit {
        assertThat(cleaning.clean(whole).content()).isNotEmpty();
        for (int at = 0; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= (byte) 0xA5;
            for (byte[] bytes : new byte[][] {damaged, Arrays.copyOf(whole, at)}) {
                try {
                    assertThat(cleaning.clean(bytes).content()).isNotNull();
                } catch (Unfit refused) {
                    assertThat(refused.at("file").code()).startsWith("evidence.file.");
                }
            }
        }
    }

    private static KeptFile taken(String name, byte[] content) {
        KeptFile.Taking taking = KeptFile.take(name, content, "file");
        assertThat(taking).as("%s", taking).isInstanceOf(KeptFile.Taken.class);
        return ((KeptFile.Taken) taking).file();
    }

    private static String refused(String name, byte[] content) {
        KeptFile.Taking taking = KeptFile.take(name, content, "file");
        assertThat(taking).isInstanceOf(KeptFile.Refused.class);
        return ((KeptFile.Refused) taking).fault().code();
    }

    private static String text(KeptFile kept) {
        return new String(kept.content(), StandardCharsets.ISO_8859_1);
    }

    private static int indexOf(byte[] bytes, byte[] what) {
        for (int i = 0; i < bytes.length; i++) {
            if (Bytes.isAt(bytes, i, what)) {
                return i;
            }
        }
        throw new AssertionError("not there");
    }
}
