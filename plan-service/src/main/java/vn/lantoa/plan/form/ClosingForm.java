package vn.lantoa.plan.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.document.Recipient;

/** Recipients on the left, signature on the right, on one page. */
final class ClosingForm {

    private static final int ABOVE = 120;
    private static final int ROOM_TO_SIGN = 1500;
    private static final int MOST_LINES_ON_A_PAGE = 45;

    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,5}");

    private final Sheet sheet;
    private final int width;

    ClosingForm(Sheet sheet, int width) {
        this.sheet = sheet;
        this.width = width;
    }

    void write(PlanDocument document, Signed signed) {
        int left = width * 53 / 100;
        sheet.beforeTable();
        LayoutTable table = new LayoutTable(sheet.xml(), left, width - left);
        table.open();
        List<String> lines = recipients(document, sheet.rules());
        table.row(
                lines.size() <= MOST_LINES_ON_A_PAGE,
                () -> recipients(document, lines),
                () -> signature(signed));
        table.close();
    }

    private void recipients(PlanDocument document, List<String> lines) {
        sheet.inCell(
                Paragraph.of(Style.RECIPIENTS_LABEL, sheet.rules().words().recipients())
                        .below(ABOVE));
        lines.forEach(line -> sheet.inCell(Paragraph.of(Style.RECIPIENTS, line)));
        document.drafter()
                .filter(drafter -> standsAlone(drafter) || document.filing().isEmpty())
                .ifPresent(initials -> sheet.inCell(Paragraph.of(Style.DRAFTER, initials)));
    }

    /** "- UBND tỉnh (để b/c);", the last line "- Lưu: VT, VPTTr.". */
    private static List<String> recipients(PlanDocument document, FormRules rules) {
        List<String> lines = new ArrayList<>();
        document.recipients().forEach(recipient -> lines.add(line(recipient)));
        if (!document.filing().isEmpty()) {
            lines.add(
                    "- "
                            + rules.words().filing()
                            + " "
                            + String.join(", ", document.filing())
                            + document.drafter()
                                    .filter(drafter -> !standsAlone(drafter))
                                    .map(drafter -> " (" + drafter + ")")
                                    .orElse(""));
        }
        for (int i = 0; i < lines.size(); i++) {
            lines.set(i, lines.get(i) + (i == lines.size() - 1 ? "." : ";"));
        }
        return lines;
    }

    /** Initials have a line of their own; a name, as some offices have it, is no such sign. */
    private static boolean standsAlone(String drafter) {
        return INITIALS.matcher(drafter).matches();
    }

    private static String line(Recipient recipient) {
        return "- "
                + recipient.name()
                + recipient.purpose().map(purpose -> " (" + purpose + ")").orElse("");
    }

    private void signature(Signed signed) {
        for (int i = 0; i < signed.capacity().size(); i++) {
            Paragraph line = Paragraph.of(Style.CAPACITY, signed.capacity().get(i));
            sheet.inCell(i == 0 ? line.below(ABOVE) : line);
        }
        sheet.inCell(Paragraph.of(Style.SIGNER, signed.signer()).below(ROOM_TO_SIGN));
    }
}
