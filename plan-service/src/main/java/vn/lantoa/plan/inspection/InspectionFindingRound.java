package vn.lantoa.plan.inspection;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.clock.Round;

/** Makes findings overdue when the last day to fix them is over. */
@Component
final class InspectionFindingRound implements Round {

    private final InspectionFindings findings;

    InspectionFindingRound(InspectionFindings findings) {
        this.findings = findings;
    }

    @Override
    public String name() {
        return "inspection-findings-overdue";
    }

    @Override
    public void at(Instant now) {
        findings.passFixBy(LocalDate.ofInstant(now, DomainClock.ZONE).minusDays(1));
    }
}
