package vn.lantoa.plan.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lantoa.plan.document.DocumentReader;
import vn.lantoa.plan.document.Layout;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.document.Reading;
import vn.lantoa.plan.document.Source;
import vn.lantoa.plan.document.Table;

/** Plans drawn up in tests: paragraphs, and tables a string a row, cells parted by "|". */
final class Drawn {

    private static final Layout LAYOUT =
            new Layout(List.of(), List.of(), Optional.empty(), 0, 0, 0, 0);

    private Drawn() {}

    /** The tasks of the one table of a plan of 2023. */
    static List<ProposedTask> tasksOfTable(String... rows) {
        return ProposedTasks.of(
                document(
                        builder("I. NỘI DUNG", "1. Các nhiệm vụ như bảng sau:")
                                .table(table(rows), Optional.empty())));
    }

    /** The tasks of a plan of 2023 that ends with these paragraphs. */
    static List<ProposedTask> tasksOf(String... paragraphs) {
        return ProposedTasks.of(document(builder(paragraphs)));
    }

    private static Source.Builder builder(String... paragraphs) {
        Source.Builder source =
                new Source.Builder()
                        .paragraph("KẾ HOẠCH", true, Optional.empty())
                        .paragraph("Cải cách hành chính năm 2023", true, Optional.empty());
        for (String paragraph : paragraphs) {
            source.paragraph(paragraph, false, Optional.empty());
        }
        return source;
    }

    private static PlanDocument document(Source.Builder source) {
        return switch (DocumentReader.read(source.build(LAYOUT))) {
            case Reading.Read read -> read.document();
            case Reading.Unreadable unreadable ->
                    throw new AssertionError("not read: " + unreadable.reason());
        };
    }

    /** "^" goes on with the cell above, "&lt;" with the one to the left; "/" ends a paragraph. */
    static Table table(String... rows) {
        List<String[]> texts = new ArrayList<>();
        for (String row : rows) {
            texts.add(row.split("\\|", -1));
        }
        List<Table.Row> drawn = new ArrayList<>();
        for (int row = 0; row < texts.size(); row++) {
            List<Table.Cell> cells = new ArrayList<>();
            for (int column = 0; column < texts.get(row).length; column++) {
                String text = texts.get(row)[column].strip();
                if (!text.equals("^") && !text.equals("<")) {
                    cells.add(
                            new Table.Cell(
                                    column,
                                    right(texts.get(row), column),
                                    down(texts, row, column),
                                    text.replace(" / ", "\n")));
                }
            }
            drawn.add(new Table.Row(cells));
        }
        return new Table(0, drawn);
    }

    private static int right(String[] row, int column) {
        int end = column + 1;
        while (end < row.length && row[end].strip().equals("<")) {
            end++;
        }
        return end - column;
    }

    private static int down(List<String[]> rows, int row, int column) {
        int end = row + 1;
        while (end < rows.size()
                && rows.get(end).length > column
                && rows.get(end)[column].strip().equals("^")) {
            end++;
        }
        return end - row;
    }
}
