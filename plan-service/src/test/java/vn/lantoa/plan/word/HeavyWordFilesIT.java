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
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.lantoa.plan.document.Reading;
import vn.lantoa.plan.document.Reading.Reason;

/** Files of a size no office writes are read or refused, in seconds. */
class HeavyWordFilesIT {

    private static final Duration AT_MOST = Duration.ofSeconds(20);

    private static Reason refusal(byte[] file) {
        return switch (assertTimeout(AT_MOST, () -> WordReader.read(file))) {
            case Reading.Unreadable unreadable -> unreadable.reason();
            case Reading.Read read -> throw new AssertionError("was read: " + read.document());
        };
    }

    @Test
    void aPartThatUnpacksWithoutEndIsABomb() {
        byte[] spaces = new byte[100 << 20];
        Arrays.fill(spaces, (byte) ' ');
        Map<String, byte[]> entries = new LinkedHashMap<>();
        Plans.open()
                .entries()
                .forEach((name, xml) -> entries.put(name, xml.getBytes(StandardCharsets.UTF_8)));
        entries.put("word/document.xml", spaces);
        byte[] file = Docx.zipped(entries);

        assertThat(file.length).isLessThan(200_000);
        assertThat(refusal(file)).isEqualTo(Reason.BOMB);
    }

    @Test
    void aTableOfTenThousandRowsIsRead() {
        String row = tr("1", "Tuyên truyền", "Văn phòng", "Quý I", "Báo cáo");
        byte[] file =
                Plans.open()
                        .body(
                                bordered(
                                        tr("TT", "Nhiệm vụ", "Chủ trì", "Thời gian", "Sản phẩm")
                                                + row.repeat(10_000)))
                        .bytes();

        Reading reading = assertTimeout(AT_MOST, () -> WordReader.read(file));

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Read.class,
                        read ->
                                assertThat(Plans.tables(read.document()).getFirst().rows())
                                        .hasSize(10_001));
    }

    @Test
    void aParagraphOfAMillionRunsIsRead() {
        byte[] file =
                Plans.open()
                        .body("<w:p>" + "<w:r><w:t>a</w:t></w:r>".repeat(1_000_000) + "</w:p>")
                        .bytes();

        Reading reading = assertTimeout(AT_MOST, () -> WordReader.read(file));

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Read.class,
                        read ->
                                assertThat(Plans.words(read.document()).getFirst())
                                        .hasSize(1_000_000));
    }

    @Test
    void moreParagraphsThanAnyPlanHasAreABomb() {
        assertThat(refusal(Plans.open().body(p("a").repeat(300_000)).bytes()))
                .isEqualTo(Reason.BOMB);
    }

    @Test
    void asManyAmpersandsAsOneLikesAreRead() {
        assertThat(WordReader.read(Plans.open().lines("A & B ".repeat(150_000)).bytes()))
                .isInstanceOf(Reading.Read.class);
    }
}
