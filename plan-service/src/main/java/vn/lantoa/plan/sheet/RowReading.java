package vn.lantoa.plan.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.regex.Pattern;
import vn.lantoa.plan.sheet.Refused.Reason;

/** Reads the rows below the titles. */
final class RowReading {

    /** Of all cells taken together: a text that a million cells share is copied for none. */
    private static final long MOST_CHARACTERS = 32L << 20;

    private static final int LONGEST_ID = 100;
    private static final Pattern VERSION = Pattern.compile("\\d{1,15}");

    private final SheetForm form;
    private final Header header;
    private final Map<String, CellReading> readings = new HashMap<>();
    private final Map<String, Integer> rowsById = new HashMap<>();
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<CellFault> faults = new ArrayList<>();
    private int faultCount;
    private long characters;

    RowReading(SheetForm form, Header header) {
        this.form = form;
        this.header = header;
        form.columns().forEach(column -> readings.put(column.key(), new CellReading(column)));
    }

    Header header() {
        return header;
    }

    void row(int number, SortedMap<Integer, RawCell> raw) throws Refused {
        int faultsBefore = faultCount;
        Map<String, Cell> cells = new LinkedHashMap<>();
        Optional<String> id = Optional.empty();
        OptionalLong version = OptionalLong.empty();
        boolean blank = true;
        for (Map.Entry<Integer, RawCell> cell : raw.entrySet()) {
            String key = header.columns().get(cell.getKey());
            if (key != null) {
                count(cell.getValue());
                switch (key) {
                    case SheetForm.ID -> id = id(number, cell.getValue());
                    case SheetForm.VERSION -> version = version(number, cell.getValue());
                    default -> {
                        Optional<Cell> read = cell(number, key, cell.getValue());
                        read.ifPresent(good -> cells.put(key, good));
                        blank &= read.isEmpty() && faultCount == faultsBefore;
                    }
                }
            }
        }
        // A row whose cells somebody emptied keeps its id, and says that all of them are blank.
        if (blank && id.isEmpty()) {
            return;
        }
        if (rows.size() == SheetForm.MOST_ROWS) {
            throw new Refused(Reason.TOO_MANY_ROWS, SheetForm.MOST_ROWS);
        }
        requireCells(number, cells, faultsBefore);
        rows.add(
                new SheetRow(
                        number, faultCount == faultsBefore, new SheetEntry(id, version, cells)));
    }

    private void count(RawCell cell) throws Refused {
        characters += cell instanceof RawCell.Written(String text) ? text.length() : 1;
        if (characters > MOST_CHARACTERS) {
            throw new Refused(Reason.BOMB);
        }
    }

    private Optional<Cell> cell(int row, String key, RawCell raw) {
        return switch (Objects.requireNonNull(readings.get(key), key).read(raw)) {
            case CellReading.Blank _ -> Optional.empty();
            case CellReading.Good good -> Optional.of(good.cell());
            case CellReading.Bad bad -> {
                fault(row, key, bad.code(), bad.arguments());
                yield Optional.empty();
            }
        };
    }

    private Optional<String> id(int row, RawCell raw) {
        String id = CellReading.clean(raw.shown());
        if (id.isEmpty()) {
            return Optional.empty();
        }
        if (id.length() > LONGEST_ID) {
            fault(row, SheetForm.ID, "sheet.too-long", List.of(LONGEST_ID, id.length()));
            return Optional.empty();
        }
        Integer first = rowsById.putIfAbsent(id, row);
        if (first != null) {
            fault(row, SheetForm.ID, "sheet.id-twice", List.of(first));
        }
        return Optional.of(id);
    }

    private OptionalLong version(int row, RawCell raw) {
        String version = CellReading.clean(raw.shown());
        if (VERSION.matcher(version).matches()) {
            return OptionalLong.of(Long.parseLong(version));
        }
        if (!version.isEmpty()) {
            fault(row, SheetForm.VERSION, "sheet.version", List.of(CellReading.shortened(version)));
        }
        return OptionalLong.empty();
    }

    /** A cell that can't be read is not said to be missing as well. */
    private void requireCells(int row, Map<String, Cell> cells, int faultsBefore) {
        boolean sound = faultCount == faultsBefore;
        for (Column column : form.columns()) {
            boolean missing = column.required() && !cells.containsKey(column.key());
            if (missing && (sound || !atFault(row, column))) {
                fault(row, column.key(), "sheet.required", List.of());
            }
        }
    }

    private boolean atFault(int row, Column column) {
        return faults.reversed().stream()
                .takeWhile(fault -> fault.row() == row)
                .anyMatch(fault -> fault.column().equals(column.key()));
    }

    private void fault(int row, String key, String code, List<Object> arguments) {
        faultCount++;
        if (faults.size() < SheetRead.MOST_FAULTS) {
            String title = header.titles().getOrDefault(key, key);
            faults.add(new CellFault(row, key, title, code, arguments));
        }
    }

    SheetRead done() {
        return new SheetRead(rows, header.titles(), header.ignored(), faults, faultCount);
    }
}
