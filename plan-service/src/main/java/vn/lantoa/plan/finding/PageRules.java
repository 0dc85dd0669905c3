package vn.lantoa.plan.finding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.lantoa.plan.form.FormRules;
import vn.lantoa.plan.wordlist.WordList;

/**
 * How a page is to look on a day. Lengths in tenths of a millimetre, sizes in half points.
 *
 * @param pageNumbersOnTop centred in the top margin; else below
 */
record PageRules(
        LocalDate from,
        int width,
        int height,
        Range top,
        Range bottom,
        Range left,
        Range right,
        String font,
        Range size,
        boolean pageNumbersOnTop) {

    /** Both ends included. */
    record Range(int least, int most) {

        private static Range of(String ends) {
            int hyphen = ends.indexOf('-');
            return new Range(
                    Integer.parseInt(ends.substring(0, hyphen)),
                    Integer.parseInt(ends.substring(hyphen + 1)));
        }

        boolean holds(int value, int tolerance) {
            return value >= least - tolerance && value <= most + tolerance;
        }
    }

    private static final List<PageRules> ALL = read();

    /** Those in force: of the decree, or of what came before it. */
    static PageRules on(LocalDate day) {
        FormRules decree = FormRules.on(day);
        return decree.from().isAfter(day) ? before(day) : of(decree);
    }

    private static PageRules of(FormRules decree) {
        FormRules.Margins margins = decree.margins();
        FormRules.Range points = decree.face(FormRules.Component.BODY).size();
        return new PageRules(
                decree.from(),
                decree.paper().width(),
                decree.paper().height(),
                of(margins.top()),
                of(margins.bottom()),
                of(margins.left()),
                of(margins.right()),
                decree.font(),
                new Range(points.least() * 2, points.most() * 2),
                true);
    }

    private static Range of(FormRules.Range range) {
        return new Range(range.least(), range.most());
    }

    /** Before the first, the first. */
    private static PageRules before(LocalDate day) {
        return ALL.stream()
                .filter(rules -> !rules.from().isAfter(day))
                .max(Comparator.comparing(PageRules::from))
                .orElse(ALL.getFirst());
    }

    private static List<PageRules> read() {
        WordList data = WordList.beside(PageRules.class, "page-rules.properties");
        return List.of(data.value("rules").split(" *, *", -1)).stream()
                .map(name -> of(data, name + "."))
                .sorted(Comparator.comparing(PageRules::from))
                .toList();
    }

    private static PageRules of(WordList data, String name) {
        return new PageRules(
                LocalDate.parse(data.value(name + "from")),
                Integer.parseInt(data.value(name + "width")),
                Integer.parseInt(data.value(name + "height")),
                Range.of(data.value(name + "top")),
                Range.of(data.value(name + "bottom")),
                Range.of(data.value(name + "left")),
                Range.of(data.value(name + "right")),
                data.value(name + "font"),
                Range.of(data.value(name + "size")),
                data.value(name + "page-number").equals("top-centre"));
    }
}
