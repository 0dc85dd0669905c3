package vn.lantoa.plan.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import vn.lantoa.chassis.problem.Messages;
import vn.lantoa.plan.sheet.Refused.Reason;

/**
 * Finds the row of the titles, wherever it stands below letterheads and merged titles, and makes of
 * the rows below it what the form says.
 */
final class FormReader implements RawRows {

    private static final int HEADER_WITHIN = 30;

    private record Raw(int number, SortedMap<Integer, RawCell> cells) {}

    private final SheetForm form;
    private final FormTexts texts;
    private final List<Raw> ahead = new ArrayList<>();
    private Optional<RowReading> rows = Optional.empty();

    FormReader(SheetForm form, FormTexts texts) {
        this.form = form;
        this.texts = texts;
    }

    @Override
    public void row(int number, SortedMap<Integer, RawCell> cells) throws Refused {
        if (rows.isPresent()) {
            rows.get().row(number, cells);
        } else {
            ahead.add(new Raw(number, cells));
            if (ahead.size() == HEADER_WITHIN) {
                begin();
            }
        }
    }

    @Override
    public boolean endOfSheet() throws Refused {
        if (rows.isEmpty()) {
            begin();
        }
        ahead.clear();
        return rows.isPresent();
    }

    private void begin() throws Refused {
        Map<Integer, String> marks = Map.of();
        int at = -1;
        for (int i = 0; i < ahead.size() && marks.isEmpty(); i++) {
            marks = Header.marks(form, ahead.get(i).cells());
            at = marks.isEmpty() ? at : i;
        }
        int titles = best(at + 1);
        int header = titles >= 0 ? titles : marks.isEmpty() ? -1 : at + 1;
        if (header < 0 || header >= ahead.size()) {
            return;
        }
        RowReading reading =
                new RowReading(form, Header.of(texts, marks, ahead.get(header).cells()));
        require(reading.header());
        rows = Optional.of(reading);
        for (Raw raw : ahead.subList(header + 1, ahead.size())) {
            reading.row(raw.number(), raw.cells());
        }
    }

    /** The row with the most titles, at least two; a form of one column has but one. */
    private int best(int from) {
        int enough = Math.min(2, form.columns().size());
        int best = -1;
        for (int i = from; i < ahead.size(); i++) {
            int titled = Header.titled(texts, ahead.get(i).cells());
            if (titled >= enough) {
                best = i;
                enough = titled + 1;
            }
        }
        return best;
    }

    private void require(Header header) throws Refused {
        List<String> missing =
                form.columns().stream()
                        .filter(Column::required)
                        .filter(column -> !header.titles().containsKey(column.key()))
                        .map(column -> texts.title(column, Messages.VIETNAMESE))
                        .toList();
        if (!missing.isEmpty()) {
            throw new Refused(Reason.COLUMN_MISSING, String.join(", ", missing));
        }
    }

    /** After the last sheet. */
    SheetRead done() throws Refused {
        if (rows.isEmpty()) {
            List<String> titles =
                    form.columns().stream()
                            .map(column -> texts.title(column, Messages.VIETNAMESE))
                            .toList();
            throw new Refused(Reason.NO_HEADER, String.join(", ", titles));
        }
        return rows.get().done();
    }
}
