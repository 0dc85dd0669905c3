package vn.lantoa.plan.inspection;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.clock.DomainClock;

/**
 * A finding as programs see it.
 *
 * @param item id of the question of the checklist
 * @param overdueSince the first day it was late, once it was
 */
record InspectionFindingView(
        String id,
        String inspection,
        String unit,
        Optional<String> plan,
        InspectionFinding.Kind kind,
        Optional<InspectionFinding.Severity> severity,
        String words,
        Optional<String> item,
        LocalDate raisedOn,
        Optional<LocalDate> fixBy,
        InspectionFinding.Status status,
        boolean overdue,
        Optional<LocalDate> overdueSince,
        List<InspectionFinding.Remedy> remedies,
        List<InspectionFinding.Recheck> rechecks,
        long version,
        OffsetDateTime changedAt) {

    static InspectionFindingView of(Stored<InspectionFinding> stored) {
        InspectionFinding finding = stored.state();
        InspectionFinding.Remark remark = finding.remark();
        return new InspectionFindingView(
                finding.id(),
                finding.origin().inspection(),
                finding.origin().side().unit(),
                finding.origin().plan(),
                remark.kind(),
                remark.severity(),
                remark.words(),
                remark.item(),
                finding.raisedOn(),
                finding.fixBy(),
                finding.status(),
                finding.isOverdue(),
                finding.overdueSince(),
                finding.remedies(),
                finding.rechecks(),
                stored.version(),
                OffsetDateTime.ofInstant(stored.changedAt(), DomainClock.ZONE));
    }
}
