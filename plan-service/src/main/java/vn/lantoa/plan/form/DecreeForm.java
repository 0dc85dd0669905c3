package vn.lantoa.plan.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.lantoa.plan.document.Node;
import vn.lantoa.plan.document.PlanDocument;

/**
 * Writes a plan as a Word file in the form of the decree. The words are the document's own, none is
 * mended; each node's words stand in a bookmark named {@code _lt_} and the node's id, so that they
 * are known again when the file comes back edited by hand.
 */
public final class DecreeForm {

    private DecreeForm() {}

    /** The same document gives the same bytes. */
    public static byte[] write(
            PlanDocument document, Letterhead letterhead, Signed signed, FormRules rules) {
        return Parts.zipped(
                title(document),
                rules,
                xml -> flow(new Sheet(xml, rules), document, letterhead, signed));
    }

    private static String title(PlanDocument document) {
        String type = document.documentType().toLowerCase(Locale.ROOT);
        String first = type.isEmpty() ? "" : IssueLine.capitals(type.substring(0, 1));
        return (first + (type.isEmpty() ? "" : type.substring(1)) + " " + document.title()).strip();
    }

    private static void flow(
            Sheet sheet, PlanDocument document, Letterhead letterhead, Signed signed) {
        PageForm page = new PageForm(false);
        int width = page.textWidth(sheet.rules());
        IssueLine issue = new IssueLine(document, letterhead, sheet.rules());
        List<List<Node>> runs = runs(document.nodes());
        sheet.open();
        new HeadForm(sheet, width).write(document, letterhead, issue);
        new BodyForm(sheet, width).write(runs.getFirst(), true);
        new ClosingForm(sheet, width).write(document, signed);
        for (int i = 1; i < runs.size(); i++) {
            sheet.endOf(page);
            AnnexForm annex = new AnnexForm(sheet, runs.get(i));
            annex.write(runs.get(i), i, issue);
            page = annex.page();
        }
        sheet.write(Style.THIN, "");
        sheet.close(page);
    }

    /** The body, then each annex with what stands in it. */
    private static List<List<Node>> runs(List<Node> nodes) {
        List<List<Node>> runs = new ArrayList<>();
        List<Node> run = new ArrayList<>();
        for (Node node : nodes) {
            if (node.kind() == Node.Kind.ANNEX) {
                runs.add(run);
                run = new ArrayList<>();
            }
            run.add(node);
        }
        runs.add(run);
        return runs;
    }
}
