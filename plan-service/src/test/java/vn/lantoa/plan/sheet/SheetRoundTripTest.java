package vn.lantoa.plan.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.chassis.problem.Messages.VIETNAMESE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SheetRoundTripTest {

    private static final SheetEntry FORMULA =
            SheetEntry.of("T-1", 7)
                    .text("title", "=HYPERLINK(\"http://x\",\"Bấm\") _x0041_")
                    .choice("unit", Optional.of("HTQT"))
                    .items("supporting", List.of("VPTTr", "LS-VHDN"))
                    .day("due", Optional.of(LocalDate.of(2023, 3, 31)))
                    .number("quantity", Optional.of(new BigDecimal("1234.5")))
                    .build();

    @Property(tries = 60)
    void whatIsWrittenIsReadAgain(@ForAll("entries") List<SheetEntry> entries) {
        byte[] file = Samples.written(entries, VIETNAMESE);

        SheetRead read = Samples.sheets().read(file, Samples.FORM);

        assertThat(read.faults()).isEmpty();
        assertThat(read.rows()).extracting(SheetRow::entry).containsExactlyElementsOf(entries);
    }

    @Provide
    Arbitrary<List<SheetEntry>> entries() {
        Arbitrary<String> texts =
                Arbitraries.of(
                                ("a Đ ế ữ \n \t \" ' ; , = + - @ < & > _x0041_ _ 😀 \u0001 1")
                                        .split(" "))
                        .list()
                        .ofMaxSize(20)
                        .map(parts -> CellReading.clean(String.join(" ", parts)))
                        .filter(text -> !text.isEmpty());
        Arbitrary<SheetEntry> entry =
                Combinators.combine(
                                Arbitraries.integers().between(0, 999).optional(),
                                texts,
                                Arbitraries.of("HTQT", "LS-VHDN").optional(),
                                Arbitraries.of("VPTTr", "BGD", "QLBG").list().uniqueElements(),
                                Arbitraries.longs().between(-20_000, 80_000).optional(),
                                Arbitraries.bigDecimals()
                                        .between(new BigDecimal(-9_999), new BigDecimal(9_999_999))
                                        .ofScale(4)
                                        .optional())
                        .as(
                                (version, title, unit, supporting, day, number) ->
                                        version.map(
                                                        v ->
                                                                SheetEntry.of(
                                                                        title.hashCode() + ":" + v,
                                                                        v))
                                                .orElseGet(SheetEntry::builder)
                                                .text("title", title)
                                                .choice("unit", unit)
                                                .items("supporting", supporting)
                                                .day("due", day.map(LocalDate::ofEpochDay))
                                                .number("quantity", number)
                                                .build());
        return entry.list().ofMaxSize(12).uniqueElements(e -> e.id().orElse(e.toString()));
    }

    @Test
    void aTextThatLooksLikeAFormulaIsAText() throws IOException {
        byte[] file = Samples.written(List.of(FORMULA), VIETNAMESE);

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFRow row = book.getSheetAt(0).getRow(2);
            assertThat(row.getCell(2).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(2).getStringCellValue())
                    .isEqualTo(FORMULA.text("title").orElseThrow());
        }
    }

    @Test
    void peopleSeeTitlesDatesAndChoicesButNoMarks() throws IOException {
        byte[] file = Samples.written(List.of(FORMULA), VIETNAMESE);

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("Nhiệm vụ");
            assertThat(sheet.getRow(0).getZeroHeight()).isTrue();
            assertThat(sheet.isColumnHidden(0)).isTrue();
            assertThat(sheet.isColumnHidden(1)).isTrue();
            assertThat(sheet.isColumnHidden(2)).isFalse();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo((short) 2);
            assertThat(sheet.getRow(1).getCell(2).getStringCellValue()).isEqualTo("Tên nhiệm vụ *");
            assertThat(sheet.getRow(2).getCell(3).getStringCellValue())
                    .isEqualTo("HTQT – Phòng Hợp tác quốc tế");
            assertThat(sheet.getRow(2).getCell(5).getLocalDateTimeCellValue())
                    .isEqualTo(LocalDate.of(2023, 3, 31).atStartOfDay());
            assertThat(sheet.getRow(2).getCell(5).getCellStyle().getDataFormatString())
                    .isEqualTo("dd/mm/yyyy");
            assertThat(sheet.getDataValidations()).hasSize(3);
            assertThat(book.getSheetAt(1).getSheetName()).isEqualTo("Hướng dẫn");
            assertThat(book.isSheetHidden(2)).isTrue();
            assertThat(book.getSheetAt(2).getRow(1).getCell(1).getStringCellValue())
                    .isEqualTo("LS-VHDN – Phòng Lãnh sự");
        }
    }

    @Test
    void anEnglishFileIsReadAlike() {
        byte[] file = Samples.written(List.of(FORMULA), Locale.ENGLISH);

        SheetRead read = Samples.sheets().read(file, Samples.FORM);

        assertThat(read.rows()).extracting(SheetRow::entry).containsExactly(FORMULA);
        assertThat(read.titles()).containsEntry("due", "Due date");
    }

    @Test
    void twentyThousandRowsAreWrittenOneByOneAndReadAgain() {
        SheetRead read =
                Samples.sheets()
                        .read(
                                Samples.written(
                                        IntStream.rangeClosed(1, SheetForm.MOST_ROWS)
                                                .mapToObj(
                                                        i ->
                                                                SheetEntry.of("T-" + i, i)
                                                                        .text("title", "Việc " + i)
                                                                        .build())
                                                .toList(),
                                        VIETNAMESE),
                                Samples.FORM);

        assertThat(read.rows()).hasSize(SheetForm.MOST_ROWS);
        assertThat(read.rows().getLast().entry().id()).contains("T-20000");
        assertThat(read.rows().getLast().number()).isEqualTo(20_002);
    }

    @Test
    void theStreamIsLeftOpen() throws IOException {
        boolean[] closed = {false};
        OutputStream out =
                new OutputStream() {
                    @Override
                    public void write(int b) {}

                    @Override
                    public void close() {
                        closed[0] = true;
                    }
                };

        Samples.sheets().write(Samples.FORM, VIETNAMESE, List.<SheetEntry>of().iterator(), out);

        assertThat(closed[0]).isFalse();
    }
}
