package vn.lantoa.reporting.dashboard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.reporting.coverage.Coverage;
import vn.lantoa.reporting.coverage.CoveredPlan;

/**
 * Coverage as a table: topics down, months across.
 *
 * @param months codes of the months, e.g. {@code 2023-M02}
 */
record Heatmap(List<String> months, List<Section> sections) {

    /** From these numbers on a cell has the next darker shade. */
    private static final List<Long> STEPS = List.of(1L, 2L, 4L, 7L, 11L);

    /**
     * Topics that have a parent in common, or none.
     *
     * @param items what was told of the parent and its parts
     */
    record Section(Optional<CoveredPlan.Topic> parent, long items, List<Row> rows) {

        static Section of(CoveredPlan.Topic parent, long items) {
            return new Section(Optional.of(parent), items, new ArrayList<>());
        }
    }

    /** A leaf topic: its months, and the whole period. */
    record Row(String code, String title, List<Cell> cells, Cell whole, long content, long result) {

        public boolean isHole() {
            return whole.items() <= 0;
        }

        public boolean isHalf() {
            return content > 0 && result <= 0;
        }
    }

    /**
     * @param items articles published and not taken back
     * @param explained whether there are entries behind it
     * @param shade 0 for none to 5 for most
     */
    record Cell(String period, long items, boolean explained, int shade) {

        static Cell of(String period, Coverage.Telling told) {
            int shade = (int) STEPS.stream().filter(step -> told.items() >= step).count();
            return new Cell(period, told.items(), told.entries() > 0, shade);
        }
    }

    /** What the shades mean: {@code 0}, {@code 1}, {@code 2–3} … {@code 11+}. */
    static List<String> legend() {
        List<String> legend = new ArrayList<>(List.of("0"));
        for (int i = 0; i < STEPS.size(); i++) {
            long first = STEPS.get(i);
            if (i == STEPS.size() - 1) {
                legend.add(first + "+");
            } else {
                long last = STEPS.get(i + 1) - 1;
                legend.add(first == last ? Long.toString(first) : first + "–" + last);
            }
        }
        return legend;
    }

    /**
     * @param period code of the whole period
     * @param months by the month's code, in order
     */
    static Heatmap of(String period, Coverage whole, Map<String, Coverage> months) {
        List<Section> sections = new ArrayList<>();
        Map<String, Section> byParent = new HashMap<>();
        for (CoveredPlan.Topic topic : whole.plan().topics()) {
            if (!topic.leaf()) {
                Section section = Section.of(topic, whole.toldWithin(topic.code()).items());
                byParent.put(topic.code(), section);
                sections.add(section);
            } else {
                topic.parent()
                        .flatMap(parent -> Optional.ofNullable(byParent.get(parent)))
                        .orElseGet(() -> unparented(sections))
                        .rows()
                        .add(row(topic, period, whole, months));
            }
        }
        return new Heatmap(List.copyOf(months.keySet()), sections);
    }

    /** Topics without a parent that follow each other stand together. */
    private static Section unparented(List<Section> sections) {
        if (sections.isEmpty() || sections.getLast().parent().isPresent()) {
            sections.add(new Section(Optional.empty(), 0, new ArrayList<>()));
        }
        return sections.getLast();
    }

    private static Row row(
            CoveredPlan.Topic topic, String period, Coverage whole, Map<String, Coverage> months) {
        List<Cell> cells = new ArrayList<>();
        months.forEach((month, coverage) -> cells.add(Cell.of(month, coverage.told(topic.code()))));
        Coverage.Telling told = whole.told(topic.code());
        return new Row(
                topic.code(),
                topic.title(),
                cells,
                Cell.of(period, told),
                told.content(),
                told.result());
    }
}
