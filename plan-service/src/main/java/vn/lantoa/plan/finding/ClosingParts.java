package vn.lantoa.plan.finding;

import java.util.List;
import java.util.regex.Pattern;
import vn.lantoa.plan.document.PlanDocument;

/** What stands below the body, or should. */
final class ClosingParts {

    private static final Pattern ENTRY = Pattern.compile("[-–+•] ?\\S.*");
    private static final Pattern FILING = Pattern.compile("(?iU)[-–+•]? ?lưu\\b.*");
    private static final Pattern FILING_ENDED =
            Pattern.compile(".*\\.(?: ?\\(?[\\p{L}\\d.]{1,12}\\)?)?");

    private ClosingParts() {}

    static void check(PlanDocument document, Zone zone, Report report) {
        if (document.signer().isEmpty()) {
            report.add(Code.SIGNER_MISSING, zone.to(), zone.to(), "");
        }
        if (document.signerCapacity().isEmpty()) {
            report.add(Code.CAPACITY_MISSING, zone.to(), zone.to(), "");
        }
        if (document.recipients().isEmpty() && document.filing().isEmpty()) {
            report.add(Code.RECIPIENTS_MISSING, zone.to(), zone.to(), "");
        } else if (document.filing().isEmpty()) {
            report.add(Code.FILING_MISSING, zone.to(), zone.to(), "");
        }
        marks(zone.lines(), report);
    }

    /** Entries end with ";", the last, the filing, with ".". */
    private static void marks(List<Zone.Line> lines, Report report) {
        for (int i = 0; i < lines.size(); i++) {
            Zone.Line line = lines.get(i);
            boolean filing = FILING.matcher(line.words()).matches();
            if (filing) {
                if (!FILING_ENDED.matcher(line.words()).matches()) {
                    report.add(Code.RECIPIENT_MARK, line.from(), line.to(), line.words(), ".");
                }
                return;
            }
            boolean anotherFollows =
                    i + 1 < lines.size()
                            && (ENTRY.matcher(lines.get(i + 1).words()).matches()
                                    || FILING.matcher(lines.get(i + 1).words()).matches());
            boolean marked = ";:,".indexOf(line.words().charAt(line.words().length() - 1)) >= 0;
            if (ENTRY.matcher(line.words()).matches() && anotherFollows && !marked) {
                report.add(Code.RECIPIENT_MARK, line.from(), line.to(), line.words(), ";");
            }
        }
    }
}
