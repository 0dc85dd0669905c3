package vn.lantoa.plan.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.problem.Messages;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.sheet.Refused.Reason;

/** Writes and reads the tables that people fill in a spreadsheet program. */
@Component
public final class Sheets {

    /** The media type of .xlsx. */
    public static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Messages messages;

    Sheets(Messages messages) {
        this.messages = messages;
    }

    /**
     * Writes a workbook: the table, its guidance and the lists of its choices. Memory does not grow
     * with the rows. The stream is left open.
     *
     * @param rows none for a template; asked for one by one, at most {@link SheetForm#MOST_ROWS}
     */
    public void write(SheetForm form, Locale reader, Iterator<SheetEntry> rows, OutputStream out)
            throws IOException {
        new SheetWriter(form, new FormTexts(form, messages), reader).write(rows, out);
    }

    /**
     * Reads a file that somebody filled: .xlsx or .csv, told apart by its bytes. Columns are found
     * by the keys this product writes, or by their titles in either language. Any bytes end in
     * seconds, with bounded memory.
     *
     * @throws Problem 422 {@code sheet.*} if the file as a whole can't be taken
     */
    public SheetRead read(byte[] file, SheetForm form) {
        try {
            return read(file, new FormReader(form, new FormTexts(form, messages)));
        } catch (Refused refused) {
            throw Problem.of(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    refused.reason().code(),
                    refused.arguments().toArray());
        }
    }

    private static SheetRead read(byte[] file, FormReader rows) throws Refused {
        if (file.length == 0) {
            throw new Refused(Reason.EMPTY);
        }
        if (file.length > SheetForm.MOST_BYTES) {
            throw new Refused(Reason.TOO_LARGE);
        }
        if (XlsxParts.looksLikeOne(file)) {
            XlsxRows.read(file, rows);
        } else {
            CsvRows.read(file, rows);
        }
        return rows.done();
    }
}
