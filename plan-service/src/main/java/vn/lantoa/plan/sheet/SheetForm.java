package vn.lantoa.plan.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a table has. Its name in the messages stands under {@code <name>.sheet} (at most 31
 * characters, without any of {@code []:*?/\}); see {@link Column} for the rest.
 *
 * @param name prefix of its messages, e.g. {@code task-sheet}
 * @param keyed rows carry the id and the version of what they stand for, in hidden columns
 */
public record SheetForm(String name, List<Column> columns, boolean keyed) {

    /** Of a file, in bytes. */
    public static final int MOST_BYTES = 10 << 20;

    public static final int MOST_ROWS = 20_000;
    public static final int MOST_COLUMNS = 100;

    static final String ID = "id";
    static final String VERSION = "version";

    public SheetForm {
        columns = List.copyOf(columns);
        Set<String> keys = new HashSet<>(Set.of(ID, VERSION));
        boolean distinct = columns.stream().allMatch(column -> keys.add(column.key()));
        if (columns.isEmpty() || columns.size() > MOST_COLUMNS - 2 || !distinct) {
            throw new IllegalArgumentException("columns of " + name);
        }
    }
}
