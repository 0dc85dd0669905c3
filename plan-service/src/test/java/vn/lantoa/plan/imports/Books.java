package vn.lantoa.plan.imports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as a person edits them; columns by the keys of the hidden first row. */
final class Books {

    /** The first row below the titles, from 0. */
    static final int FIRST = 2;

    private Books() {}

    static byte[] edited(byte[] book, Consumer<Sheet> edit) {
        try (XSSFWorkbook open = new XSSFWorkbook(new ByteArrayInputStream(book));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            edit.accept(open.getSheetAt(0));
            open.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Cell cell(Sheet sheet, int row, String column) {
        Map<String, Integer> columns = new HashMap<>();
        sheet.getRow(0).forEach(c -> columns.put(c.getStringCellValue(), c.getColumnIndex()));
        Row found = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return found.getCell(
                Objects.requireNonNull(columns.get("#" + column)),
                Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    static void type(Sheet sheet, int row, String column, String text) {
        Cell old = cell(sheet, row, column);
        // POI leaves the old text of an inline string beside a new one.
        Cell anew = old.getRow().createCell(old.getColumnIndex());
        anew.setCellStyle(old.getCellStyle());
        anew.setCellValue(text);
    }
}
