package vn.lantoa.plan.sheet;

import static vn.lantoa.chassis.problem.Messages.VIETNAMESE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.context.support.StaticMessageSource;
import vn.lantoa.chassis.problem.Messages;

/** A form of tasks, and files to read with it. */
final class Samples {

    static final SheetForm FORM =
            new SheetForm(
                    "sample",
                    List.of(
                            Column.text("title", 50).mandatory().upTo(500),
                            Column.choice(
                                    "unit",
                                    30,
                                    List.of(
                                            Choice.of("HTQT", "HTQT – Phòng Hợp tác quốc tế"),
                                            Choice.of("LS-VHDN", "LS-VHDN – Phòng Lãnh sự"))),
                            Column.list("supporting", 30),
                            Column.day("due"),
                            Column.number("quantity", 12)),
                    true);

    private Samples() {}

    static Sheets sheets() {
        ResourceBundleMessageSource shared = new ResourceBundleMessageSource();
        shared.setBasename("messages");
        shared.setDefaultEncoding("UTF-8");
        shared.setFallbackToSystemLocale(false);
        StaticMessageSource texts = new StaticMessageSource();
        texts.setParentMessageSource(shared);
        said(texts, "sample.sheet", "Nhiệm vụ", "Tasks");
        said(texts, "sample.title", "Tên nhiệm vụ", "Task");
        said(texts, "sample.title.hint", "Việc cần làm, một câu.", "What is to be done.");
        said(texts, "sample.unit", "Đơn vị chủ trì", "Lead unit");
        said(texts, "sample.supporting", "Đơn vị phối hợp", "Supporting units");
        said(texts, "sample.due", "Thời hạn", "Due date");
        said(texts, "sample.due.hint", "Ngày phải xong.", "The day it has to be done by.");
        said(texts, "sample.quantity", "Số lượng", "Quantity");
        return new Sheets(new Messages(texts));
    }

    private static void said(StaticMessageSource texts, String code, String vi, String en) {
        texts.addMessage(code, VIETNAMESE, vi);
        texts.addMessage(code, Locale.ENGLISH, en);
    }

    static byte[] written(List<SheetEntry> rows, Locale reader) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            sheets().write(FORM, reader, rows.iterator(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] saved(XSSFWorkbook book) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (book) {
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A workbook of one sheet with this XML in it, and other parts as they are named. */
    static byte[] workbook(String sheetData, Map<String, String> others) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            String relation =
                    "<Relationships><Relationship Id='r1' Type='x/%s'"
                            + " Target='%s'/></Relationships>";
            part(zip, "_rels/.rels", relation.formatted("officeDocument", "xl/workbook.xml"));
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relation.formatted("worksheet", "worksheets/sheet1.xml"));
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns:r='r'><sheets><sheet name='A'"
                            + " r:id='r1'/></sheets></workbook>");
            part(zip, "xl/worksheets/sheet1.xml", sheetData);
            for (Map.Entry<String, String> other : others.entrySet()) {
                part(zip, other.getKey(), other.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
