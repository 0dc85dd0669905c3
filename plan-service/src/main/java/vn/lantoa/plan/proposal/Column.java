package vn.lantoa.plan.proposal;

import java.util.Optional;

/** What a column of a table, or a line with a label, says of a task. */
enum Column {
    ORDER(Words.COLUMN_ORDER),
    DUE(Words.COLUMN_DUE),
    LEAD(Words.COLUMN_LEAD),
    PARTNERS(Words.COLUMN_PARTNERS),
    DELIVERABLE(Words.COLUMN_DELIVERABLE),
    NOTE(Words.COLUMN_NOTE),
    TASK(Words.COLUMN_TASK);

    private final Words words;

    Column(Words words) {
        this.words = words;
    }

    /** By its name; "Đơn vị chủ trì, phối hợp" is of the lead. */
    static Optional<Column> named(String name) {
        String lower = Words.lower(name).replace('\n', ' ').strip();
        if (ORDER.words.isOneOf(lower)) {
            return Optional.of(ORDER);
        }
        for (Column column : values()) {
            boolean partnersOnly = column == LEAD && isOnlyOfPartners(lower);
            if (column != ORDER && !partnersOnly && column.words.in(lower)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    /** "Đơn vị phối hợp thực hiện". */
    private static boolean isOnlyOfPartners(String lower) {
        return Words.COLUMN_PARTNERS.in(lower) && !lower.contains("chủ trì");
    }
}
