package vn.lantoa.plan.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.chassis.problem.Problem;

class SheetReadingTest {

    private final Sheets sheets = Samples.sheets();

    private SheetRead xlsx(Consumer<XSSFWorkbook> fill) {
        XSSFWorkbook book = new XSSFWorkbook();
        fill.accept(book);
        return sheets.read(Samples.saved(book), Samples.FORM);
    }

    private SheetRead csv(String text) {
        return sheets.read(text.getBytes(StandardCharsets.UTF_8), Samples.FORM);
    }

    private static void row(XSSFSheet sheet, int number, String... cells) {
        XSSFRow row = sheet.createRow(number - 1);
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                row.createCell(i).setCellValue(cells[i]);
            }
        }
    }

    @Test
    void titlesAreFoundBelowALetterheadHoweverTheyAreTyped() {
        SheetRead read =
                xlsx(
                        book -> {
                            XSSFSheet sheet = book.createSheet("Sheet1");
                            row(sheet, 1, "SỞ NGOẠI VỤ");
                            row(sheet, 2, "DANH MỤC NHIỆM VỤ NĂM 2023");
                            sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, 4));
                            row(sheet, 4, "STT", "TEN  NHIEM VU (*)", "thời hạn", "Ghi chú");
                            row(sheet, 6, "1", "  Tập huấn ", "31-3-2023", "x");
                        });

        assertThat(read.rows())
                .extracting(SheetRow::number, row -> row.entry().text("title"))
                .containsExactly(tuple(6, Optional.of("Tập huấn")));
        assertThat(read.rows().getFirst().entry().day("due")).contains(LocalDate.of(2023, 3, 31));
        assertThat(read.columns()).containsExactlyInAnyOrder("title", "due");
        assertThat(read.ignored()).containsExactly("STT", "Ghi chú");
    }

    @Test
    void marksTellColumnsWhoseTitlesWereTranslatedAndMoved() {
        SheetRead read =
                xlsx(
                        book -> {
                            XSSFSheet sheet = book.createSheet("Sheet1");
                            row(sheet, 1, "#due", "", "#title", "#id", "#version");
                            row(sheet, 2, "期限", "Của tôi", "任务", "ID", "V");
                            row(sheet, 3, "1/4/2023", "x", "Họp báo", "T-9", "3");
                        });

        SheetEntry entry = read.rows().getFirst().entry();
        assertThat(entry.text("title")).contains("Họp báo");
        assertThat(entry.day("due")).contains(LocalDate.of(2023, 4, 1));
        assertThat(entry.id()).contains("T-9");
        assertThat(entry.version()).hasValue(3);
        assertThat(read.ignored()).containsExactly("Của tôi");
        assertThat(read.titles()).containsEntry("title", "任务");
    }

    @Test
    void numbersAndDatesAreReadAsExcelKeepsThem() {
        SheetRead read =
                xlsx(
                        book -> {
                            XSSFSheet sheet = book.createSheet("Sheet1");
                            row(sheet, 1, "Tên nhiệm vụ", "Thời hạn", "Số lượng");
                            row(sheet, 2, "Có định dạng");
                            var style = book.createCellStyle();
                            style.setDataFormat(
                                    book.createDataFormat().getFormat("[$-42A]dd\\.mm\\.yyyy"));
                            XSSFCell day = sheet.getRow(1).createCell(1);
                            day.setCellValue(LocalDate.of(2023, 12, 5));
                            day.setCellStyle(style);
                            sheet.getRow(1).createCell(2).setCellValue(1.1 + 2.2);
                            row(sheet, 3, "");
                            XSSFCell title = sheet.getRow(2).createCell(0);
                            title.setCellValue(LocalDate.of(2023, 5, 12));
                            title.setCellStyle(style);
                            sheet.getRow(2).createCell(1).setCellValue(45_016);
                        });

        assertThat(read.faults()).isEmpty();
        SheetEntry first = read.rows().getFirst().entry();
        assertThat(first.day("due")).contains(LocalDate.of(2023, 12, 5));
        assertThat(first.number("quantity")).contains(new BigDecimal("3.3"));
        SheetEntry second = read.rows().getLast().entry();
        assertThat(second.text("title")).contains("12/05/2023");
        assertThat(second.day("due")).contains(LocalDate.of(2023, 3, 31));
    }

    @Test
    void aFormulaIsWhatItCameTo() {
        SheetRead read =
                xlsx(
                        book -> {
                            XSSFSheet sheet = book.createSheet("Sheet1");
                            row(sheet, 1, "Tên nhiệm vụ", "Số lượng");
                            row(sheet, 2, "Có công thức");
                            XSSFCell sum = sheet.getRow(1).createCell(1, CellType.FORMULA);
                            sum.setCellFormula("1+2");
                            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
                            row(sheet, 3, "Công thức hỏng");
                            XSSFCell wrong = sheet.getRow(2).createCell(1);
                            wrong.setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.NA);
                        });

        assertThat(read.rows().getFirst().entry().number("quantity"))
                .contains(BigDecimal.valueOf(3));
        assertThat(read.faults())
                .extracting(CellFault::row, CellFault::column, CellFault::code)
                .containsExactly(tuple(3, "quantity", "sheet.formula"));
    }

    @Test
    void everyFaultOfEveryRowIsNamedAndSoundRowsAreKept() {
        SheetRead read =
                csv(
                        """
                        Tên nhiệm vụ;Đơn vị chủ trì;Thời hạn;Số lượng
                        Tốt;htqt;1/2/2023;1.234,5

                        ;ABC;31/02/2023;1,234
                        """);

        assertThat(read.rows())
                .extracting(SheetRow::number, SheetRow::sound)
                .containsExactly(tuple(2, true), tuple(4, false));
        assertThat(read.rows().getFirst().entry().choice("unit")).contains("HTQT");
        assertThat(read.rows().getFirst().entry().number("quantity"))
                .contains(new BigDecimal("1234.5"));
        assertThat(read.faults())
                .extracting(CellFault::row, CellFault::title, CellFault::code)
                .containsExactly(
                        tuple(4, "Đơn vị chủ trì", "sheet.choice"),
                        tuple(4, "Thời hạn", "sheet.day"),
                        tuple(4, "Số lượng", "sheet.number-ambiguous"),
                        tuple(4, "Tên nhiệm vụ", "sheet.required"));
    }

    @Test
    void theSameIdTwiceAndAnEditedVersionAreFaults() {
        SheetRead read = csv("#id,#version,#title\nid,v,t\nT-1,1,A\nT-1,1,B\nT-2,one,C\n");

        assertThat(read.faults())
                .extracting(CellFault::row, CellFault::code, CellFault::arguments)
                .containsExactly(
                        tuple(4, "sheet.id-twice", List.<Object>of(3)),
                        tuple(5, "sheet.version", List.<Object>of("one")));
    }

    @Test
    void ofManyFaultsTheFirstThousandAreKeptAndAllAreCounted() {
        SheetRead read = csv("Tên nhiệm vụ,Thời hạn\n" + "A,mai\n".repeat(1_500));

        assertThat(read.faults()).hasSize(1_000);
        assertThat(read.faultCount()).isEqualTo(1_500);
        assertThat(read.rows()).hasSize(1_500).noneMatch(SheetRow::sound);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void csvIsReadWhateverSeparatesAndWithAByteOrderMark(String separator) {
        SheetRead read =
                csv(
                        "\uFEFFTên nhiệm vụ,Đơn vị phối hợp\r\n\"A \"\"B\"\"\nC\",\"X;Y\"\r\n"
                                .replace(",", separator));

        SheetEntry entry = read.rows().getFirst().entry();
        assertThat(entry.text("title")).contains("A \"B\"\nC");
        assertThat(entry.items("supporting")).containsExactly("X", "Y");
    }

    @ParameterizedTest
    @CsvSource({
        "31/03/2023, 2023-03-31",
        "1/4/2023, 2023-04-01",
        "31-3-2023, 2023-03-31",
        "31.3.23, 2023-03-31",
        "2023-03-31, 2023-03-31",
        "31/03/2023 00:00:00, 2023-03-31",
        "ngày 5/4/2023, 2023-04-05"
    })
    void daysAreReadAsOfficesTypeThem(String typed, LocalDate day) {
        assertThat(Days.typed(typed)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"03/31/2023", "31/2/2023", "quý I", "31/03/1023", "31/03"})
    void whatIsNoDayIsNotGuessed(String typed) {
        assertThat(Days.typed(typed)).isEmpty();
    }

    @Test
    void aFileWithoutTheTitlesOrAMandatoryColumnIsRefused() {
        assertRefused("a;b\n1;2\n", "sheet.no-header");
        assertRefused("Thời hạn;Số lượng\n1/2/2023;2\n", "sheet.column-missing");
    }

    private void assertRefused(String text, String code) {
        assertThatThrownBy(() -> csv(text))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
