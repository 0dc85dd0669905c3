package vn.lantoa.plan.sheet;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A file that was read.
 *
 * @param rows all that are not blank, those at fault included
 * @param titles by the keys of the columns the file has, as it writes them: a column that is not
 *     here says nothing, while a blank cell says that there is none
 * @param ignored titles of columns nobody asked for
 * @param faults of all rows, the first 1,000
 * @param faultCount how many there are in all
 */
public record SheetRead(
        List<SheetRow> rows,
        Map<String, String> titles,
        List<String> ignored,
        List<CellFault> faults,
        int faultCount) {

    public static final int MOST_FAULTS = 1_000;

    public SheetRead {
        rows = List.copyOf(rows);
        titles = Map.copyOf(titles);
        ignored = List.copyOf(ignored);
        faults = List.copyOf(faults);
    }

    /** The keys of the columns that the file has. */
    public Set<String> columns() {
        return titles.keySet();
    }
}
