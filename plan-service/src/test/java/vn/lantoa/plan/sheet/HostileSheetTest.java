package vn.lantoa.plan.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import vn.lantoa.chassis.problem.Problem;

class HostileSheetTest {

    /** Generous for a busy machine: what is not bounded takes minutes. */
    private static final Duration BOUND = Duration.ofSeconds(20);

    private static final String HEADER =
            "<row r='1'><c t='inlineStr'><is><t>Tên nhiệm vụ</t></is></c>"
                    + "<c t='inlineStr'><is><t>Thời hạn</t></is></c></row>";

    private static String refusal(byte[] file) {
        Problem problem =
                catchThrowableOfType(
                        Problem.class,
                        () ->
                                Assertions.assertTimeoutPreemptively(
                                        BOUND, () -> Samples.sheets().read(file, Samples.FORM)));
        assertThat(problem).isNotNull();
        return problem.code();
    }

    private static byte[] table(String rows) {
        return table(rows, Map.of());
    }

    private static byte[] table(String rows, Map<String, String> others) {
        return Samples.workbook(
                "<worksheet><sheetData>" + HEADER + rows + "</sheetData></worksheet>", others);
    }

    @Test
    void theFrameOfTheseFilesIsRead() {
        SheetRead read =
                Samples.sheets()
                        .read(
                                table("<row><c t='inlineStr'><is><t>A</t></is></c></row>"),
                                Samples.FORM);

        assertThat(read.rows()).hasSize(1);
    }

    @Test
    void otherFilesAreNoSheets() {
        assertThat(refusal(new byte[0])).isEqualTo("sheet.empty");
        assertThat(refusal("%PDF-1.7\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("sheet.not-a-sheet");
        assertThat(refusal(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1}))
                .isEqualTo("sheet.not-a-sheet");
        assertThat(refusal("Tên nhiệm vụ".getBytes(StandardCharsets.UTF_16LE)))
                .isIn("sheet.not-a-sheet", "sheet.not-utf8");
        assertThat(refusal(new byte[] {'P', 'K', 3, 4, 9, 9})).isEqualTo("sheet.damaged");
        assertThat(refusal(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}))
                .isEqualTo("sheet.encrypted");
        assertThat(refusal(new byte[SheetForm.MOST_BYTES + 1])).isEqualTo("sheet.too-large");
    }

    @Test
    void macrosAreRefused() {
        assertThat(refusal(table("", Map.of("xl/vbaProject.bin", "x")))).isEqualTo("sheet.macros");
    }

    @Test
    void aDocumentTypeIsRefused() {
        String bomb =
                "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><worksheet><sheetData>"
                        + HEADER
                        + "<row><c"
                        + " t='inlineStr'><is><t>&a;</t></is></c></row></sheetData></worksheet>";

        assertThat(refusal(Samples.workbook(bomb, Map.of()))).isEqualTo("sheet.damaged");
    }

    @Test
    void aBombIsNotUnpacked() {
        String blankRow = "<row>" + " ".repeat(1_000) + "</row>";

        assertThat(refusal(table(blankRow.repeat(70_000)))).isEqualTo("sheet.bomb");
    }

    @Test
    void deepNestingIsRefused() {
        assertThat(refusal(table("<a>".repeat(100_000)))).isEqualTo("sheet.bomb");
    }

    @Test
    void aMillionRowsAreNotTaken() {
        String row = "<row><c t='inlineStr'><is><t>A</t></is></c></row>";

        assertThat(refusal(table(row.repeat(1_000_000)))).isEqualTo("sheet.too-many-rows");
    }

    @Test
    void tenThousandColumnsAreNotTaken() {
        String cell = "<c><v>1</v></c>";

        assertThat(refusal(table("<row>" + cell.repeat(10_000) + "</row>")))
                .isEqualTo("sheet.too-many-columns");
        assertThat(
                        refusal(
                                ("Tên nhiệm vụ" + ";x".repeat(1_000_000))
                                        .getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("sheet.too-many-columns");
    }

    @Test
    void brokenCellsAreFaultsOrRefused() {
        assertThat(refusal(table("<row><c t='s'><v>999</v></c></row>"))).isEqualTo("sheet.damaged");
        assertThat(refusal(table("<row><c><v>abc</v></c></row>"))).isEqualTo("sheet.damaged");
        SheetRead read =
                Samples.sheets().read(table("<row><c><v>1E999999</v></c></row>"), Samples.FORM);
        assertThat(read.faults()).extracting(CellFault::code).containsExactly("sheet.formula");
    }

    @Test
    void anyBytesEndInTheSameTwoWays() {
        byte[] good = table("<row><c t='inlineStr'><is><t>A</t></is></c></row>");
        Random random = new Random(5);
        for (int i = 0; i < 500; i++) {
            byte[] file = good.clone();
            for (int flip = 0; flip < 3; flip++) {
                file[random.nextInt(file.length)] = (byte) random.nextInt();
            }
            try {
                assertThat(Samples.sheets().read(file, Samples.FORM).rows()).hasSizeLessThan(3);
            } catch (Problem problem) {
                assertThat(problem.code()).startsWith("sheet.");
            }
        }
    }
}
