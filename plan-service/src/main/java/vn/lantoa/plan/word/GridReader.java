package vn.lantoa.plan.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one table. */
final class GridReader {

    private static final int MOST_COLUMNS = 256;

    private final Story story;
    private final Cursor at;
    private final List<Block.Row> rows = new ArrayList<>();
    private Optional<Boolean> bordered = Optional.empty();
    private Optional<Boolean> styled = Optional.empty();
    private boolean cellBordered;

    GridReader(Story story, Cursor at) {
        this.story = story;
        this.at = at;
    }

    Block.Grid read() throws Refused {
        at.children(this::element);
        return new Block.Grid(rows, bordered.or(() -> styled).orElse(false) || cellBordered);
    }

    private void element(String name) throws Refused {
        switch (name) {
            case "tblPr" -> at.children(this::property);
            case "tr" -> new RowReader().read();
            case "mc:AlternateContent" -> at.branch(this::element);
            default -> {
                if (!Story.isProperties(name)) {
                    at.children(this::element);
                }
            }
        }
    }

    private void property(String name) throws Refused {
        switch (name) {
            case "tblStyle" -> styled = story.styles().named(at.value()).bordered();
            case "tblBorders" -> bordered = Optional.of(Borders.drawn(at));
            default -> {}
        }
    }

    private static int columns(String count) {
        return Math.clamp(Measure.number(count).orElse(1), 0, MOST_COLUMNS);
    }

    private final class RowReader {
        private final List<Block.Cell> cells = new ArrayList<>();
        private int column;
        private boolean header;

        private void read() throws Refused {
            at.children(this::element);
            if (!cells.isEmpty()) {
                rows.add(new Block.Row(cells, header));
            }
        }

        private void element(String name) throws Refused {
            switch (name) {
                case "trPr" -> at.children(this::property);
                case "tc" -> cell();
                case "mc:AlternateContent" -> at.branch(this::element);
                default -> {
                    if (!Story.isProperties(name)) {
                        at.children(this::element);
                    }
                }
            }
        }

        private void property(String name) {
            switch (name) {
                case "gridBefore" -> column += columns(at.value());
                case "tblHeader" -> header = at.on();
                default -> {}
            }
        }

        private void cell() throws Refused {
            story.facts().cell();
            CellReader cell = new CellReader(column);
            Flowing flowing = new Flowing(story, at, cell.blocks::add);
            at.children(
                    name -> {
                        if (name.equals("tcPr")) {
                            at.children(cell::property);
                        } else {
                            flowing.element(name);
                        }
                    });
            flowing.end();
            cells.add(cell.cell());
            column += cell.columns;
        }
    }

    private final class CellReader {
        private final int column;
        private final List<Block> blocks = new ArrayList<>();
        private int columns = 1;
        private boolean continued;
        private boolean besides;

        private CellReader(int column) {
            this.column = column;
        }

        private void property(String name) throws Refused {
            switch (name) {
                case "gridSpan" -> columns = Math.max(1, columns(at.value()));
                case "vMerge" -> continued = !at.value().equals("restart");
                case "hMerge" -> besides = !at.value().equals("restart");
                case "tcBorders" -> cellBordered |= Borders.drawn(at);
                default -> {}
            }
        }

        private Block.Cell cell() {
            return new Block.Cell(column, columns, continued, besides, blocks);
        }
    }
}
