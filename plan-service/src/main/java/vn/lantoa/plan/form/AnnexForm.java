package vn.lantoa.plan.form;

import java.util.List;
import vn.lantoa.plan.document.Node;

/** An annex: pages of its own, turned where a wide table needs the room. */
final class AnnexForm {

    /** The bookmark of a line that this product wrote and nobody's words. */
    static final String FURNITURE = "_lf_";

    private static final int WIDE_FROM_COLUMNS = 5;
    private static final double RULE = 0.4;

    private final Sheet sheet;
    private final PageForm page;
    private final int width;

    /**
     * @param nodes the annex and what stands in it
     */
    AnnexForm(Sheet sheet, List<Node> nodes) {
        this.sheet = sheet;
        this.page = new PageForm(nodes.stream().anyMatch(AnnexForm::wide));
        this.width = page.textWidth(sheet.rules());
    }

    private static boolean wide(Node node) {
        return node.table().map(table -> Grid.columns(table) >= WIDE_FROM_COLUMNS).orElse(false);
    }

    PageForm page() {
        return page;
    }

    /**
     * @param number of the annex, from 1
     */
    void write(List<Node> nodes, int number, IssueLine issue) {
        Node annex = nodes.getFirst();
        List<Node> below = nodes.subList(1, nodes.size());
        FormRules rules = sheet.rules();
        String heading = annex.heading();
        int noteFrom = noteIn(heading, rules);
        String title = noteFrom < 0 ? heading : heading.substring(0, noteFrom).strip();
        boolean own = !below.isEmpty() && BodyForm.isAnnexNote(below.getFirst().words(), rules);
        names(annex, title);
        if (noteFrom >= 0) {
            centred(Paragraph.of(Style.ANNEX_NOTE, heading.substring(noteFrom).strip()));
        } else if (!own) {
            centred(Paragraph.of(Style.ANNEX_NOTE, issue.annexNote()).named(FURNITURE + number));
        }
        if (!own) {
            rule();
        }
        new BodyForm(sheet, width).write(below, false);
    }

    /** "PHỤ LỤC I" and its title; whichever comes first is what the annex is known by. */
    private void names(Node annex, String title) {
        String bookmark = BodyForm.bookmark(annex);
        if (!annex.label().isEmpty()) {
            sheet.write(Paragraph.of(Style.ANNEX, annex.label()).named(bookmark));
        }
        if (!title.isEmpty()) {
            Paragraph paragraph = Paragraph.of(Style.ANNEX_TITLE, title);
            centred(annex.label().isEmpty() ? paragraph.named(bookmark) : paragraph);
        }
    }

    private void centred(Paragraph paragraph) {
        Wrapped wrapped =
                Wrapped.in(width, paragraph.words(), paragraph.style().face(sheet.rules()));
        sheet.write(paragraph.inset(wrapped.inset()).keptWithNext(true));
    }

    private void rule() {
        int gap = sheet.rules().text().gap() * 20;
        sheet.write(Paragraph.of(Style.THIN, "").below(gap / 2).keptWithNext(true));
        sheet.write(Paragraph.rule((int) (width * RULE / 2), width).keptWithNext(true));
        sheet.write(Paragraph.of(Style.THIN, "").below(gap).keptWithNext(true));
    }

    /** Where "(Kèm theo" begins in a heading; -1 if nowhere. */
    private static int noteIn(String heading, FormRules rules) {
        int at = heading.indexOf('(');
        while (at >= 0 && !BodyForm.isAnnexNote(heading.substring(at), rules)) {
            at = heading.indexOf('(', at + 1);
        }
        return at;
    }
}
