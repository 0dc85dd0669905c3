package vn.lantoa.plan.sheet;

import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.lantoa.plan.sheet.Refused.Reason;

/** The rows of an .xlsx, sheet after sheet until one is the right one. */
final class XlsxRows {

    /** Excel keeps fifteen digits; what stands behind them is noise (1.1000000000000001). */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    private static final int LONGEST_NUMBER = 40;
    private static final int LARGEST_EXPONENT = 100;
    private static final int LAST_COLUMN = 16_384;
    private static final int DAYS_FROM_1900_TO_1904 = 1_462;

    private final XlsxBook book;
    private final RawRows rows;

    private XlsxRows(XlsxBook book, RawRows rows) {
        this.book = book;
        this.rows = rows;
    }

    static void read(byte[] file, RawRows rows) throws Refused {
        try (XlsxParts parts = XlsxParts.of(file)) {
            XlsxBook book = XlsxBook.of(parts);
            for (String sheet : book.sheets()) {
                Optional<InputStream> part = parts.part(sheet);
                if (part.isPresent()) {
                    try (Xml xml = Xml.over(part.get())) {
                        new XlsxRows(book, rows).read(xml);
                    }
                    if (rows.endOfSheet()) {
                        return;
                    }
                }
            }
        }
    }

    private void read(Xml xml) throws Refused {
        int number = 0;
        while (xml.next() && !xml.ends("sheetData")) {
            if (xml.starts("row")) {
                number = xml.attribute("r").flatMap(XlsxRows::index).orElse(number + 1);
                SortedMap<Integer, RawCell> cells = row(xml);
                if (!cells.isEmpty()) {
                    rows.row(number, cells);
                }
            }
        }
    }

    private static Optional<Integer> index(String digits) {
        return digits.matches("\\d{1,7}")
                ? Optional.of(Integer.parseInt(digits))
                : Optional.empty();
    }

    private SortedMap<Integer, RawCell> row(Xml xml) throws Refused {
        SortedMap<Integer, RawCell> cells = new TreeMap<>();
        int column = -1;
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                column = xml.attribute("r").map(XlsxRows::column).orElse(column + 1);
                Optional<RawCell> cell = cell(xml);
                if (cell.isPresent()) {
                    if (column >= SheetForm.MOST_COLUMNS) {
                        throw new Refused(Reason.TOO_MANY_COLUMNS, SheetForm.MOST_COLUMNS);
                    }
                    cells.put(column, cell.get());
                }
            }
        }
        return cells;
    }

    /** Of "AB12": 27. */
    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && column <= LAST_COLUMN; i++) {
            char c = reference.charAt(i);
            if (c < 'A' || c > 'Z') {
                break;
            }
            column = column * 26 + c - 'A' + 1;
        }
        return column - 1;
    }

    /** Of a formula, what it came to when the file was saved. */
    private Optional<RawCell> cell(Xml xml) throws Refused {
        String type = xml.attribute("t").orElse("n");
        int style = xml.attribute("s").flatMap(XlsxRows::index).orElse(0);
        // Some programs leave the text that stood in the cell beside the value that took its place.
        boolean inline = type.equals("inlineStr");
        StringBuilder value = new StringBuilder();
        boolean inValue = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("is")) {
                String text = XlsxBook.text(xml, "is");
                value.append(inline ? text : "");
            } else if (xml.starts("v") || xml.ends("v")) {
                inValue = xml.starts("v") && !inline;
            } else if (inValue) {
                xml.text(value, XlsxBook.LONGEST_TEXT * 2);
            }
        }
        return value.isEmpty() ? Optional.empty() : Optional.of(cell(type, style, value));
    }

    private RawCell cell(String type, int style, StringBuilder value) throws Refused {
        String text = value.toString();
        return switch (type) {
            case "n" -> number(text, style);
            case "s" -> new RawCell.Written(shared(text));
            case "inlineStr" -> new RawCell.Written(text);
            case "str" -> new RawCell.Written(XlsxBook.unescaped(text));
            case "d" -> new RawCell.Written(text);
            case "b" -> new RawCell.Written(text.equals("1") ? "TRUE" : "FALSE");
            case "e" -> new RawCell.Failed(text);
            default -> throw new Refused(Reason.DAMAGED);
        };
    }

    private String shared(String text) throws Refused {
        int index = index(text.strip()).orElse(-1);
        if (index < 0 || index >= book.texts().size()) {
            throw new Refused(Reason.DAMAGED);
        }
        return book.texts().get(index);
    }

    private RawCell number(String text, int style) throws Refused {
        BigDecimal number;
        try {
            number =
                    text.length() > LONGEST_NUMBER
                            ? BigDecimal.ZERO
                            : new BigDecimal(text.strip()).round(DIGITS).stripTrailingZeros();
        } catch (NumberFormatException e) {
            throw new Refused(Reason.DAMAGED, e);
        }
        if (text.length() > LONGEST_NUMBER || Math.abs(number.scale()) > LARGEST_EXPONENT) {
            return new RawCell.Failed(CellReading.shortened(text));
        }
        BigDecimal serial =
                book.since1904() ? number.add(BigDecimal.valueOf(DAYS_FROM_1900_TO_1904)) : number;
        Optional<RawCell> day =
                book.dates().contains(style)
                        ? Days.counted(serial.doubleValue()).map(RawCell.Dated::new)
                        : Optional.empty();
        return day.orElseGet(() -> new RawCell.Counted(number));
    }
}
