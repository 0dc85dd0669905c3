package vn.lantoa.plan.edition;

import static java.util.stream.Collectors.joining;

import java.util.List;
import vn.lantoa.plan.document.Node;
import vn.lantoa.plan.document.Table;

/**
 * The words of a changed node; of a table only the rows between the same beginning and the same
 * end, and not more than a page of them.
 */
record DifferentRows(String before, String after) {

    private static final int MOST_ROWS = 50;

    static DifferentRows of(Node was, Node is) {
        if (was.table().isEmpty() || is.table().isEmpty()) {
            return new DifferentRows(all(was), all(is));
        }
        List<Table.Row> before = was.table().get().rows();
        List<Table.Row> after = is.table().get().rows();
        CommonEnds same = CommonEnds.of(before, after);
        return new DifferentRows(rows(same.between(before)), rows(same.between(after)));
    }

    static String all(Node node) {
        return node.table().map(table -> rows(table.rows())).orElse(node.words());
    }

    private static String rows(List<Table.Row> rows) {
        String shown =
                rows.stream()
                        .limit(MOST_ROWS)
                        .map(
                                row ->
                                        row.cells().stream()
                                                .map(Table.Cell::text)
                                                .collect(joining(" | ")))
                        .collect(joining("\n"));
        return rows.size() > MOST_ROWS ? shown + "\n…" : shown;
    }
}
