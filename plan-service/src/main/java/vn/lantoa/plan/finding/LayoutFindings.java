package vn.lantoa.plan.finding;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.lantoa.plan.document.Layout;
import vn.lantoa.plan.finding.PageRules.Range;

/** Paper, margins, fonts, page numbers, and what a Word file still carries of its making. */
final class LayoutFindings {

    /** Half a millimetre: Word rounds inches. */
    private static final int TOLERANCE = 5;

    private static final int PAPER_TOLERANCE = 20;

    /** A font for one word in twenty is no slip of the pen. */
    private static final int SHARE = 20;

    private static final int ONE_PAGE = 3_000;
    private static final Set<String> BULLET_FONTS = Set.of("symbol", "wingdings", "courier new");

    private record Margin(Code code, int found, Range allowed) {
        boolean wrong() {
            return !allowed.holds(found, TOLERANCE);
        }
    }

    private final Layout layout;
    private final PageRules rules;
    private final Report report;

    private LayoutFindings(Layout layout, PageRules rules, Report report) {
        this.layout = layout;
        this.rules = rules;
        this.report = report;
    }

    static void check(Layout layout, PageRules rules, int length, Report report) {
        LayoutFindings findings = new LayoutFindings(layout, rules, report);
        findings.pages();
        findings.fonts();
        findings.pageNumbers(length);
        if (layout.inserted() + layout.deleted() > 0) {
            findings.add(Code.TRACKED_CHANGES, number(layout.inserted()), number(layout.deleted()));
        }
        if (layout.comments() > 0) {
            findings.add(Code.COMMENTS, number(layout.comments()));
        }
        if (layout.hidden() > 0) {
            findings.add(Code.HIDDEN_TEXT, number(layout.hidden()));
        }
    }

    /** Each setup once, however many sections have it. */
    private void pages() {
        Set<Layout.PageSetup> seen = new HashSet<>();
        for (int i = 0; i < layout.pages().size(); i++) {
            Layout.PageSetup page = layout.pages().get(i);
            if (seen.add(page)) {
                paper(page, i + 1);
                margins(page, i + 1);
            }
        }
    }

    private void paper(Layout.PageSetup page, int section) {
        int shorter = Math.min(page.width(), page.height());
        int longer = Math.max(page.width(), page.height());
        if (Math.abs(shorter - rules.width()) > PAPER_TOLERANCE
                || Math.abs(longer - rules.height()) > PAPER_TOLERANCE) {
            add(
                    Code.PAPER_SIZE,
                    millimetres(page.width()),
                    millimetres(page.height()),
                    number(section));
        }
    }

    /** A landscape page may keep the margins or turn with the paper: bound at its left or top. */
    private void margins(Layout.PageSetup page, int section) {
        List<Margin> upright =
                wrong(page, rules.top(), rules.bottom(), rules.left(), rules.right());
        List<Margin> worst = upright;
        if (page.landscape()) {
            List<Margin> turned =
                    wrong(page, rules.left(), rules.right(), rules.top(), rules.bottom());
            worst = turned.size() < upright.size() ? turned : upright;
        }
        for (Margin margin : worst) {
            add(
                    margin.code(),
                    millimetres(margin.found()),
                    millimetres(margin.allowed().least()),
                    millimetres(margin.allowed().most()),
                    number(section));
        }
    }

    private static List<Margin> wrong(
            Layout.PageSetup page, Range top, Range bottom, Range left, Range right) {
        return List.of(
                        new Margin(Code.MARGIN_TOP, page.top(), top),
                        new Margin(Code.MARGIN_BOTTOM, page.bottom(), bottom),
                        new Margin(Code.MARGIN_LEFT, page.left(), left),
                        new Margin(Code.MARGIN_RIGHT, page.right(), right))
                .stream()
                .filter(Margin::wrong)
                .toList();
    }

    private void fonts() {
        int all = layout.fonts().stream().mapToInt(Layout.FontUse::characters).sum();
        Set<String> named = new HashSet<>();
        for (Layout.FontUse font : layout.fonts()) {
            boolean other =
                    !font.name().isBlank()
                            && !font.name().equalsIgnoreCase(rules.font())
                            && !BULLET_FONTS.contains(font.name().toLowerCase(Locale.ROOT));
            if (other && font.characters() >= all / SHARE && named.add(font.name())) {
                add(Code.FONT_NAME, font.name(), rules.font());
            }
        }
        layout.fonts().stream()
                .findFirst()
                .filter(most -> most.halfPoints() > 0)
                .filter(most -> !rules.size().holds(most.halfPoints(), 0))
                .ifPresent(
                        most ->
                                add(
                                        Code.FONT_SIZE,
                                        points(most.halfPoints()),
                                        points(rules.size().least()),
                                        points(rules.size().most())));
    }

    private void pageNumbers(int length) {
        if (layout.pageNumbers().isEmpty()) {
            if (length > ONE_PAGE) {
                add(Code.PAGE_NUMBER_MISSING);
            }
            return;
        }
        Layout.PageNumbers numbers = layout.pageNumbers().get();
        boolean placed =
                rules.pageNumbersOnTop()
                        ? numbers.top() && numbers.centred()
                        : !numbers.top() && !numbers.centred();
        if (!placed || numbers.onFirstPage()) {
            add(Code.PAGE_NUMBER_PLACE);
        }
    }

    private void add(Code code, String... arguments) {
        report.add(code, 0, 0, "", arguments);
    }

    private static String number(int number) {
        return String.valueOf(number);
    }

    /** As offices write them: "30", "17,5". */
    private static String millimetres(int tenths) {
        return tenths % 10 == 0 ? number(tenths / 10) : tenths / 10 + "," + tenths % 10;
    }

    private static String points(int halfPoints) {
        return halfPoints % 2 == 0 ? number(halfPoints / 2) : halfPoints / 2 + ",5";
    }
}
