package vn.lantoa.plan.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What labels come after each line, looked up in one pass from the end.
 *
 * @param next of the next line with a label
 * @param beyondBullets of the next line with a label that is no bullet
 * @param introduced the words before the next label end with ":"
 */
record Ahead(Optional<Label> next, Optional<Label> beyondBullets, boolean introduced) {

    static List<Ahead> of(List<Line> lines) {
        List<Ahead> backwards = new ArrayList<>(lines.size());
        Ahead ahead = new Ahead(Optional.empty(), Optional.empty(), false);
        boolean leads = false;
        for (int i = lines.size() - 1; i >= 0; i--) {
            Line line = lines.get(i);
            boolean labelled = line.label().form() != Label.Form.NONE;
            if (!labelled && !leads) {
                ahead = new Ahead(ahead.next, ahead.beyondBullets, line.text().endsWith(":"));
                leads = true;
            }
            backwards.add(ahead);
            if (labelled) {
                ahead = ahead.before(line.label());
                leads = false;
            }
        }
        Collections.reverse(backwards);
        return backwards;
    }

    private Ahead before(Label label) {
        boolean bullet = label.form() == Label.Form.BULLET;
        return new Ahead(Optional.of(label), bullet ? beyondBullets : Optional.of(label), false);
    }

    /** Whether the siblings of a node go on after a line. */
    boolean hasSiblingOf(OpenNode node) {
        Label label = node.label();
        return switch (node.kind()) {
            case BULLET ->
                    !introduced && next.filter(n -> n.style().equals(node.style())).isPresent();
            case SECTION, ITEM, POINT ->
                    beyondBullets
                            .filter(n -> n.style().equals(node.style()))
                            .filter(n -> n.ordinal() > label.ordinal())
                            .isPresent();
            case PARAGRAPH, TABLE, ANNEX -> false;
        };
    }
}
