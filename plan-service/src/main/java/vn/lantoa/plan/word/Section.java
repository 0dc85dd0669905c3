package vn.lantoa.plan.word;

import java.util.ArrayList;
import java.util.List;
import vn.lantoa.plan.document.Layout;

/**
 * The setup of a section ({@code w:sectPr}).
 *
 * @param running its headers and footers
 * @param otherFirstPage the first page has a header of its own, or none
 */
record Section(Layout.PageSetup page, List<Running> running, boolean otherFirstPage) {

    /**
     * A header or footer.
     *
     * @param first for the first page only
     * @param id by which the main part refers to it
     */
    record Running(boolean top, boolean first, String id) {

        /** The root element of its part. */
        String root() {
            return top ? "hdr" : "ftr";
        }
    }

    private static final Layout.PageSetup USUAL =
            new Layout.PageSetup(2100, 2970, 254, 254, 254, 254);

    static Section read(Cursor at) throws Refused {
        Draft draft = new Draft();
        at.children(name -> draft.take(at, name));
        return new Section(draft.page, List.copyOf(draft.running), draft.otherFirstPage);
    }

    private static final class Draft {
        private Layout.PageSetup page = USUAL;
        private final List<Running> running = new ArrayList<>();
        private boolean otherFirstPage;

        private void take(Cursor at, String name) {
            switch (name) {
                case "headerReference" -> running.add(running(at, true));
                case "footerReference" -> running.add(running(at, false));
                case "titlePg" -> otherFirstPage = at.on();
                case "pgSz" ->
                        page =
                                new Layout.PageSetup(
                                        length(at, "w", page.width()),
                                        length(at, "h", page.height()),
                                        page.top(),
                                        page.bottom(),
                                        page.left(),
                                        page.right());
                case "pgMar" ->
                        page =
                                new Layout.PageSetup(
                                        page.width(),
                                        page.height(),
                                        length(at, "top", page.top()),
                                        length(at, "bottom", page.bottom()),
                                        length(at, "left", page.left()),
                                        length(at, "right", page.right()));
                default -> {}
            }
        }

        private static Running running(Cursor at, boolean top) {
            boolean first = at.attribute("type").filter("first"::equals).isPresent();
            return new Running(top, first, at.attribute("id").orElse(""));
        }

        private static int length(Cursor at, String attribute, int usual) {
            return at.attribute(attribute).flatMap(Measure::tenthsOfMillimetre).orElse(usual);
        }
    }
}
