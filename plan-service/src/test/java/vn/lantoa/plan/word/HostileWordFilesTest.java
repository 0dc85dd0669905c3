package vn.lantoa.plan.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static vn.lantoa.plan.word.Markup.bordered;
import static vn.lantoa.plan.word.Markup.p;
import static vn.lantoa.plan.word.Markup.tr;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.plan.document.Reading;
import vn.lantoa.plan.document.Reading.Reason;

/** Files made to do harm, or broken on their way, are refused in words and at once. */
class HostileWordFilesTest {

    private static final String DOCUMENT = "word/document.xml";
    private static final Duration AT_MOST = Duration.ofSeconds(20);

    private static Reason refusal(byte[] file) {
        return switch (assertTimeout(AT_MOST, () -> WordReader.read(file))) {
            case Reading.Unreadable unreadable -> unreadable.reason();
            case Reading.Read read -> throw new AssertionError("was read: " + read.document());
        };
    }

    private static byte[] good() {
        return Plans.open().lines("Nội dung.").bytes();
    }

    private static byte[] with(String entry, String content) {
        Map<String, String> entries = Plans.open().lines("Nội dung.").entries();
        entries.put(entry, content);
        return Docx.zip(entries);
    }

    private static byte[] withoutEntry(String entry) {
        Map<String, String> entries = Plans.open().lines("Nội dung.").entries();
        assertThat(entries.remove(entry)).isNotNull();
        return Docx.zip(entries);
    }

    private static byte[] documentWith(String prolog, String words) {
        String document = Plans.open().body(p("<w:r><w:t>" + words + "</w:t></w:r>")).documentXml();
        return with(DOCUMENT, document.replaceFirst("\\?>", "?>" + prolog));
    }

    @Test
    void noByteIsEmpty() {
        assertThat(refusal(new byte[0])).isEqualTo(Reason.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7\n", "\u0089PNG\r\n", "PK", "PK\u0003\u0004", "KẾ HOẠCH"})
    void anotherKindOfFileIsDamaged(String start) {
        assertThat(refusal(start.getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void aSpreadsheetOrATextOfAnotherOfficeIsDamaged() {
        String workbook = "<workbook xmlns=\"urn:sheet\"/>";

        assertThat(refusal(with(DOCUMENT, workbook))).isEqualTo(Reason.DAMAGED);
        assertThat(refusal(Docx.zip(Map.of("content.xml", "<office/>")))).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void anOldOrProtectedFileIsEncrypted() {
        byte[] compound = new byte[4096];
        compound[0] = (byte) 0xD0;
        compound[1] = (byte) 0xCF;
        compound[2] = 0x11;
        compound[3] = (byte) 0xE0;

        assertThat(refusal(compound)).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void macrosAreRefusedByPartAndByType() {
        String types =
                "<Types xmlns=\"urn:types\"><Override PartName=\"/word/document.xml\""
                        + " ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/>"
                        + "</Types>";

        assertThat(refusal(with("word/vbaProject.bin", "x"))).isEqualTo(Reason.MACROS);
        assertThat(refusal(with("[Content_Types].xml", types))).isEqualTo(Reason.MACROS);
    }

    @Test
    void anEntityFromOutsideIsNotFetched() {
        assertThat(
                        refusal(
                                documentWith(
                                        "<!DOCTYPE d [<!ENTITY x SYSTEM"
                                                + " \"file:///etc/hostname\">]>",
                                        "&x;")))
                .isEqualTo(Reason.DAMAGED);
    }

    @Test
    void entitiesDoNotMultiply() {
        StringBuilder entities = new StringBuilder("<!DOCTYPE d [<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            entities.append("<!ENTITY e%d \"&e%d;&e%d;\">".formatted(i, i - 1, i - 1));
        }

        assertThat(refusal(documentWith(entities.append("]>").toString(), "&e29;")))
                .isEqualTo(Reason.DAMAGED);
    }

    @Test
    void tooManyEntriesAreABomb() {
        Map<String, String> entries = Plans.open().entries();
        for (int i = 0; i < 6_000; i++) {
            entries.put("word/media/" + i, "");
        }

        assertThat(refusal(Docx.zip(entries))).isEqualTo(Reason.BOMB);
    }

    @ParameterizedTest
    @ValueSource(strings = {"w:tbl><w:tr><w:tc", "w:sdt><w:sdtContent", "w:ins", "w:p><w:r"})
    void nestingWithoutEndIsABomb(String element) {
        String close = "</" + String.join("></", List.of(element.split("><")).reversed());
        String nested = ("<" + element + ">").repeat(5_000) + (close + ">").repeat(5_000);

        assertThat(refusal(Plans.open().body(nested).bytes())).isEqualTo(Reason.BOMB);
    }

    @Test
    void aFileCutShortOrWithAWrongChecksumIsDamaged() {
        byte[] whole = good();
        byte[] cut = Arrays.copyOf(whole, whole.length / 2);
        byte[] wrong = whole.clone();
        int directory = new String(whole, StandardCharsets.ISO_8859_1).lastIndexOf(DOCUMENT);
        wrong[directory - 46 + 16] ^= 1;

        assertThat(refusal(cut)).isEqualTo(Reason.DAMAGED);
        assertThat(refusal(wrong)).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void brokenXmlIsDamaged() {
        String document = Plans.open().documentXml();

        assertThat(refusal(with(DOCUMENT, document.substring(0, document.length() - 9))))
                .isEqualTo(Reason.DAMAGED);
        assertThat(refusal(with(DOCUMENT, document + "<x/>"))).isEqualTo(Reason.DAMAGED);
        assertThat(refusal(with(DOCUMENT, ""))).isEqualTo(Reason.DAMAGED);
        assertThat(refusal(documentWith("", "&#0;"))).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void bytesThatAreNoUtf8AreDamaged() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        Plans.open()
                .lines("NOI DUNG")
                .entries()
                .forEach((name, xml) -> entries.put(name, xml.getBytes(StandardCharsets.UTF_8)));
        byte[] document = Objects.requireNonNull(entries.get(DOCUMENT));
        int at = new String(document, StandardCharsets.ISO_8859_1).indexOf("NOI DUNG");
        document[at] = (byte) 0xC3;

        assertThat(refusal(Docx.zipped(entries))).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void withoutItsListsOfPartsAFileIsReadByItsUsualNames() {
        assertThat(WordReader.read(withoutEntry("_rels/.rels"))).isInstanceOf(Reading.Read.class);
        assertThat(WordReader.read(withoutEntry("[Content_Types].xml")))
                .isInstanceOf(Reading.Read.class);
        assertThat(refusal(withoutEntry(DOCUMENT))).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void aLetterIsNoPlan() {
        assertThat(refusal(Docx.file().lines("Kính gửi: Sở Nội vụ").bytes()))
                .isEqualTo(Reason.NOT_A_PLAN);
    }

    @Test
    void numbersNoDocumentNeedsAreBounded() {
        String cell = Markup.tcWith("<w:gridSpan w:val=\"999999999\"/>", "A");
        String list = Markup.listed(1, 999_999_999, "B");

        assertThat(
                        WordReader.read(
                                Plans.open()
                                        .body(bordered(tr(cell, "x"), tr("A", "B")), list)
                                        .numbering(
                                                "<w:num w:numId=\"1\"><w:abstractNumId"
                                                        + " w:val=\"9\"/></w:num>")
                                        .bytes()))
                .isInstanceOf(Reading.Read.class);
    }
}
