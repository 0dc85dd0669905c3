package vn.lantoa.plan.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Where the columns of a form stand in a file.
 *
 * @param columns keys by column from 0
 * @param titles as the file writes them, by key
 * @param ignored titles nobody asked for
 */
record Header(Map<Integer, String> columns, Map<String, String> titles, List<String> ignored) {

    private static final String MARK = "#";

    /** The text that tells the machine which column this is, whatever its title. */
    static String mark(String key) {
        return MARK + key;
    }

    /** The keys of a row of marks; empty if it is none. */
    static Map<Integer, String> marks(SheetForm form, SortedMap<Integer, RawCell> cells) {
        Map<Integer, String> keys = new HashMap<>();
        cells.forEach(
                (column, cell) -> {
                    String text = cell.shown();
                    if (text.startsWith(MARK) && has(form, text.substring(1))) {
                        keys.put(column, text.substring(1));
                    }
                });
        return keys;
    }

    private static boolean has(SheetForm form, String key) {
        return (form.keyed() && (key.equals(SheetForm.ID) || key.equals(SheetForm.VERSION)))
                || form.columns().stream().anyMatch(column -> column.key().equals(key));
    }

    /** How many columns of the form this row has the titles of. */
    static int titled(FormTexts texts, SortedMap<Integer, RawCell> cells) {
        return (int)
                cells.values().stream()
                        .map(cell -> texts.key(cell.shown()))
                        .flatMap(Optional::stream)
                        .distinct()
                        .count();
    }

    /** Marks say more than titles; what is there twice counts where it is first. */
    static Header of(
            FormTexts texts, Map<Integer, String> marks, SortedMap<Integer, RawCell> cells) {
        Map<Integer, String> columns = new LinkedHashMap<>();
        Map<String, String> titles = new LinkedHashMap<>();
        List<String> ignored = new ArrayList<>();
        marks.forEach(
                (column, key) -> {
                    if (titles.putIfAbsent(key, title(cells, column).orElse(key)) == null) {
                        columns.put(column, key);
                    }
                });
        cells.forEach(
                (column, cell) -> {
                    if (!columns.containsKey(column)) {
                        String title = CellReading.shortened(CellReading.clean(cell.shown()));
                        Optional<String> key = texts.key(title);
                        if (key.isPresent() && titles.putIfAbsent(key.get(), title) == null) {
                            columns.put(column, key.get());
                        } else {
                            ignored.add(title);
                        }
                    }
                });
        return new Header(columns, titles, ignored);
    }

    private static Optional<String> title(SortedMap<Integer, RawCell> cells, int column) {
        return Optional.ofNullable(cells.get(column))
                .map(cell -> CellReading.shortened(CellReading.clean(cell.shown())));
    }
}
