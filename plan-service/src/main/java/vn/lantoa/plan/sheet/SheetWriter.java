package vn.lantoa.plan.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.lantoa.plan.sheet.Column.Kind;

/**
 * Writes the workbook of a form. Every text is a text cell: what begins with "=" is no formula. The
 * first row, hidden, has the marks of the columns, so that the file is read whatever becomes of
 * their order and titles; the id and the version stand in the first two columns, hidden, and move
 * with their rows when people sort.
 */
final class SheetWriter {

    static final String DAY_FORMAT = "dd/mm/yyyy";

    private static final int MARKS = 0;
    private static final int TITLES = 1;
    private static final int FIRST = 2;
    private static final int LAST = FIRST + SheetForm.MOST_ROWS - 1;
    private static final int ROWS_AT_A_TIME = 200;
    private static final String BLUE = "DCE6F1";
    private static final String LINE = "BFBFBF";
    private static final int LONGEST_TEXT = XlsxBook.LONGEST_TEXT;
    private static final Pattern LIKE_AN_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final SheetForm form;
    private final FormTexts texts;
    private final Locale reader;
    private final int before;

    SheetWriter(SheetForm form, FormTexts texts, Locale reader) {
        this.form = form;
        this.texts = texts;
        this.reader = reader;
        this.before = form.keyed() ? 2 : 0;
    }

    void write(Iterator<SheetEntry> rows, OutputStream out) throws IOException {
        Workbook book = new Workbook(out, "LanToa", "1.0");
        book.setGlobalDefaultFont("Times New Roman", 12);
        Worksheet table = book.newWorksheet(texts.sheet(reader));
        Worksheet guidance = book.newWorksheet(texts.word("guidance", reader));
        Worksheet lists = book.newWorksheet(texts.word("lists", reader));
        lists.setVisibilityState(VisibilityState.HIDDEN);
        head(table);
        validate(table, lists);
        rows(table, rows);
        table.finish();
        new GuidanceSheet(form, texts, reader).write(guidance);
        guidance.finish();
        lists(lists);
        book.finish();
    }

    private void head(Worksheet table) {
        if (form.keyed()) {
            title(table, 0, SheetForm.ID, texts.word("id", reader), 12);
            title(table, 1, SheetForm.VERSION, texts.word("version", reader), 12);
            table.hideColumn(0);
            table.hideColumn(1);
        }
        for (int i = 0; i < form.columns().size(); i++) {
            Column column = form.columns().get(i);
            String title = texts.title(column, reader) + (column.required() ? " *" : "");
            title(table, before + i, column.key(), title, column.width());
            String hint = texts.hint(column, reader);
            if (!hint.isEmpty()) {
                table.comment(TITLES, before + i, hint);
            }
            table.style(before + i).format(format(column)).verticalAlignment("top").set();
        }
        table.hideRow(MARKS);
        table.freezePane(0, FIRST);
        table.pageOrientation("landscape");
        table.fitToWidth((short) 1);
        table.fitToHeight((short) 0);
        table.repeatRows(TITLES);
        table.paperSize(PaperSize.A4_PAPER);
    }

    /** Typed into a text cell, "=…" stays a text and 012 keeps its zero. */
    private static String format(Column column) {
        return switch (column.kind()) {
            case DAY -> DAY_FORMAT;
            case NUMBER -> "General";
            case TEXT, CHOICE, LIST -> "@";
        };
    }

    private static void title(Worksheet table, int column, String key, String title, double width) {
        table.inlineString(MARKS, column, Header.mark(key));
        table.inlineString(TITLES, column, title);
        table.style(TITLES, column)
                .bold()
                .wrapText(true)
                .fillColor(BLUE)
                .borderStyle("thin")
                .borderColor(LINE)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .set();
        table.width(column, width);
    }

    private void validate(Worksheet table, Worksheet lists) {
        for (int i = 0; i < form.columns().size(); i++) {
            Column column = form.columns().get(i);
            var cells = table.range(FIRST, before + i, LAST, before + i);
            String first = column(before + i) + (FIRST + 1);
            switch (column.kind()) {
                case CHOICE -> {
                    if (!column.choices().isEmpty()) {
                        cells.validateWithList(lists.range(0, i, column.choices().size() - 1, i))
                                .allowBlank(true)
                                .showErrorMessage(true)
                                .errorStyle(DataValidationErrorStyle.STOP)
                                .errorTitle(texts.word("invalid", reader))
                                .error(texts.word("invalid.choice", reader));
                    }
                }
                case DAY ->
                        cells.validateWithFormula("ISNUMBER(" + first + ")")
                                .allowBlank(true)
                                .showErrorMessage(true)
                                .errorStyle(DataValidationErrorStyle.WARNING)
                                .errorTitle(texts.word("invalid", reader))
                                .error(texts.word("invalid.day", reader));
                case NUMBER ->
                        cells.validateWithFormula("ISNUMBER(" + first + ")")
                                .allowBlank(true)
                                .showErrorMessage(true)
                                .errorStyle(DataValidationErrorStyle.WARNING)
                                .errorTitle(texts.word("invalid", reader))
                                .error(texts.word("invalid.number", reader));
                case TEXT, LIST -> {}
            }
        }
    }

    /** Of 27: "AB". */
    private static String column(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : column(index / 26 - 1) + last;
    }

    private void rows(Worksheet table, Iterator<SheetEntry> rows) throws IOException {
        Map<String, Map<String, String>> labels = labels();
        int at = FIRST;
        for (; rows.hasNext(); at++) {
            if (at > LAST) {
                throw new IllegalStateException("more rows than " + SheetForm.MOST_ROWS);
            }
            row(table, at, rows.next(), labels);
            if (at % ROWS_AT_A_TIME == 0) {
                table.flush();
            }
        }
        int last = before + form.columns().size() - 1;
        table.setAutoFilter(TITLES, 0, Math.max(at - 1, FIRST), last);
    }

    private Map<String, Map<String, String>> labels() {
        Map<String, Map<String, String>> labels = new HashMap<>();
        for (Column column : form.columns()) {
            Map<String, String> ofColumn = new HashMap<>();
            column.choices().forEach(c -> ofColumn.put(c.value(), c.label(reader)));
            labels.put(column.key(), ofColumn);
        }
        return labels;
    }

    private void row(
            Worksheet table, int at, SheetEntry entry, Map<String, Map<String, String>> labels) {
        if (form.keyed()) {
            entry.id().ifPresent(id -> text(table, at, 0, id));
            entry.version().ifPresent(version -> table.value(at, 1, version));
        }
        table.range(at, before, at, before + form.columns().size() - 1)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .borderStyle("thin")
                .borderColor(LINE)
                .set();
        for (int i = 0; i < form.columns().size(); i++) {
            Column column = form.columns().get(i);
            Cell cell = entry.cells().get(column.key());
            if (cell != null) {
                cell(table, at, before + i, cell, labels.getOrDefault(column.key(), Map.of()));
            }
            if (column.kind() != Kind.NUMBER) {
                table.style(at, before + i).format(format(column)).set();
            }
        }
    }

    /** A value that is no choice any more is written as it is. */
    private static void cell(
            Worksheet table, int at, int column, Cell cell, Map<String, String> labels) {
        switch (cell) {
            case Cell.Text(String text) -> text(table, at, column, text);
            case Cell.Day(var day) -> table.value(at, column, day);
            case Cell.Number(var number) -> table.value(at, column, number);
            case Cell.Chosen(String value) ->
                    text(table, at, column, labels.getOrDefault(value, value));
            case Cell.Items(var items) ->
                    text(
                            table,
                            at,
                            column,
                            items.stream()
                                    .map(item -> labels.getOrDefault(item, item))
                                    .collect(Collectors.joining(";\n")));
        }
    }

    private static void text(Worksheet table, int at, int column, String text) {
        String kept = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
        table.inlineString(at, column, LIKE_AN_ESCAPE.matcher(kept).replaceAll("_x005F_"));
    }

    private void lists(Worksheet lists) throws IOException {
        for (int i = 0; i < form.columns().size(); i++) {
            int row = 0;
            for (Choice choice : form.columns().get(i).choices()) {
                text(lists, row++, i, choice.label(reader));
            }
        }
        lists.finish();
    }
}
