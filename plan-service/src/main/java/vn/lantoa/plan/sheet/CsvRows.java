package vn.lantoa.plan.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.lantoa.plan.sheet.Refused.Reason;

/**
 * Rows of a .csv (RFC 4180): between commas, semicolons (as a Vietnamese Excel writes them) or
 * tabs, told by the first line that has any; in UTF-8, or in UTF-16 with its mark.
 */
final class CsvRows {

    private final String text;
    private final char separator;
    private int at;

    private CsvRows(String text) {
        this.text = text;
        this.separator = separator(text);
    }

    static void read(byte[] file, RawRows rows) throws Refused {
        CsvRows csv = new CsvRows(decoded(file));
        for (int number = 1; csv.at < csv.text.length(); number++) {
            SortedMap<Integer, RawCell> cells = csv.row();
            if (!cells.isEmpty()) {
                rows.row(number, cells);
            }
        }
        rows.endOfSheet();
    }

    private static String decoded(byte[] file) throws Refused {
        boolean wide =
                file.length > 1
                        && ((file[0] & 0xFF) == 0xFF && (file[1] & 0xFF) == 0xFE
                                || (file[0] & 0xFF) == 0xFE && (file[1] & 0xFF) == 0xFF);
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        String text;
        try {
            text = charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException e) {
            boolean binary = new String(file, StandardCharsets.ISO_8859_1).indexOf('\0') >= 0;
            throw new Refused(binary ? Reason.NOT_A_SHEET : Reason.NOT_UTF8, e);
        }
        if (text.indexOf('\0') >= 0 || text.startsWith("%PDF")) {
            throw new Refused(Reason.NOT_A_SHEET);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static char separator(String text) {
        boolean quoted = false;
        int[] counts = new int[128];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == ';' || c == '\t')) {
                counts[c]++;
            } else if (!quoted && c == '\n' && counts[','] + counts[';'] + counts['\t'] > 0) {
                break;
            }
        }
        char best = counts[';'] >= counts[','] ? ';' : ',';
        return counts['\t'] > counts[best] ? '\t' : best;
    }

    private SortedMap<Integer, RawCell> row() throws Refused {
        SortedMap<Integer, RawCell> cells = new TreeMap<>();
        for (int column = 0; ; column++) {
            String cell = cell();
            if (!cell.isBlank()) {
                if (column >= SheetForm.MOST_COLUMNS) {
                    throw new Refused(Reason.TOO_MANY_COLUMNS, SheetForm.MOST_COLUMNS);
                }
                cells.put(column, new RawCell.Written(cell));
            }
            if (at == text.length() || text.charAt(at) != separator) {
                break;
            }
            at++;
        }
        if (at < text.length()) {
            at += text.startsWith("\r\n", at) ? 2 : 1;
        }
        return cells;
    }

    private String cell() throws Refused {
        if (at < text.length() && text.charAt(at) == '"') {
            return quoted();
        }
        int from = at;
        while (at < text.length() && !ends(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at);
    }

    private boolean ends(char c) {
        return c == separator || c == '\n' || c == '\r';
    }

    private String quoted() throws Refused {
        StringBuilder cell = new StringBuilder();
        at++;
        while (true) {
            int quote = text.indexOf('"', at);
            if (quote < 0) {
                throw new Refused(Reason.DAMAGED);
            }
            cell.append(text, at, quote);
            at = quote + 1;
            if (at == text.length() || text.charAt(at) != '"') {
                break;
            }
            cell.append('"');
            at++;
        }
        while (at < text.length() && !ends(text.charAt(at))) {
            cell.append(text.charAt(at++));
        }
        return cell.toString();
    }
}
