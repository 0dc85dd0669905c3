package vn.lantoa.plan.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.sheet.SheetEntry;
import vn.lantoa.plan.sheet.SheetForm;
import vn.lantoa.plan.sheet.Sheets;

/** Tables as answers; the rows are asked for page by page while they are written. */
@Component
final class SheetAnswers {

    private final Sheets sheets;

    SheetAnswers(Sheets sheets) {
        this.sheets = sheets;
    }

    /**
     * @param pages asked with the mark of the page before
     * @throws Problem 422 for more rows than a table takes
     */
    ResponseEntity<byte[]> answer(
            SheetForm form,
            String name,
            Locale reader,
            Function<Optional<String>, Page<SheetEntry>> pages)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        sheets.write(form, reader, new Paged(pages), out);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(Sheets.XLSX))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(out.toByteArray());
    }

    private static final class Paged implements Iterator<SheetEntry> {
        private final Function<Optional<String>, Page<SheetEntry>> pages;
        private final Deque<SheetEntry> ahead = new ArrayDeque<>();
        private Optional<String> after = Optional.empty();
        private boolean last;
        private int count;

        private Paged(Function<Optional<String>, Page<SheetEntry>> pages) {
            this.pages = pages;
        }

        @Override
        public boolean hasNext() {
            while (ahead.isEmpty() && !last) {
                Page<SheetEntry> page = pages.apply(after);
                ahead.addAll(page.items());
                after = page.next();
                last = after.isEmpty();
            }
            return !ahead.isEmpty();
        }

        @Override
        public SheetEntry next() {
            if (++count > SheetForm.MOST_ROWS) {
                throw Problem.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "import.export-too-large",
                        SheetForm.MOST_ROWS);
            }
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return ahead.removeFirst();
        }
    }
}
