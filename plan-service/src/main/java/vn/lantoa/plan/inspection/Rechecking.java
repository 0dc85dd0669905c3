package vn.lantoa.plan.inspection;

import static vn.lantoa.chassis.aggregate.Decision.accept;
import static vn.lantoa.chassis.aggregate.Decision.conflict;
import static vn.lantoa.chassis.aggregate.Decision.forbid;
import static vn.lantoa.chassis.aggregate.Decision.hide;
import static vn.lantoa.chassis.aggregate.Decision.refuse;
import static vn.lantoa.chassis.aggregate.Decision.unchanged;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.plan.events.EvidenceFacts;
import vn.lantoa.plan.events.FindingClosed;
import vn.lantoa.plan.events.FindingRemedied;
import vn.lantoa.plan.events.FindingReopened;
import vn.lantoa.plan.inspection.InspectionFinding.Recheck;
import vn.lantoa.plan.inspection.InspectionFinding.Remedy;
import vn.lantoa.plan.inspection.InspectionFinding.Status;

/**
 * The inspected unit says that it is fixed; somebody who is not of that unit looks and says so, or
 * opens it again.
 */
final class Rechecking {

    private Rechecking() {}

    /** The inspected unit says that it is fixed. */
    static Decision<InspectionFinding> remedy(
            InspectionFinding finding,
            String note,
            List<String> ids,
            List<EvidenceFacts> evidence,
            Command by) {
        if (!finding.isVisibleTo(by.actor())) {
            return hide();
        }
        if (!finding.origin().side().isInspected(by.actor())) {
            return forbid("inspection.remedy-not-allowed");
        }
        return switch (finding.status()) {
            case OPEN, REOPENED -> {
                LocalDate today = Inspection.dayOf(by);
                Remedy remedy = new Remedy(today, note, ids, by.actor().id());
                List<Remedy> all = new ArrayList<>(finding.remedies());
                all.add(remedy);
                // A day that went by before the round came is still one that went by.
                InspectionFinding next =
                        finding.with(
                                Status.REMEDIED,
                                all,
                                finding.rechecks(),
                                finding.fixBy(),
                                finding.lateOn(today));
                yield accept(next, new FindingRemedied(next.facts(), today, note, evidence));
            }
            case REMEDIED, CLOSED, NOTED -> conflict(finding.status().refusal());
        };
    }

    /** Somebody of the inspecting side looked again; never of the inspected unit. */
    static Decision<InspectionFinding> recheck(
            InspectionFinding finding, Recheck seen, List<EvidenceFacts> evidence, Command by) {
        if (!finding.isVisibleTo(by.actor())) {
            return hide();
        }
        Optional<String> refusal = finding.origin().side().refusal(by.actor());
        if (refusal.isPresent()) {
            return forbid(refusal.get());
        }
        return switch (finding.status()) {
            case OPEN, REOPENED, REMEDIED ->
                    seen.fixed() ? close(finding, seen, evidence) : reopen(finding, seen, evidence);
            case CLOSED -> seen.fixed() ? unchanged() : conflict(finding.status().refusal());
            case NOTED -> conflict(finding.status().refusal());
        };
    }

    private static Decision<InspectionFinding> close(
            InspectionFinding finding, Recheck seen, List<EvidenceFacts> evidence) {
        Optional<LocalDate> late =
                finding.status() == Status.REMEDIED
                        ? finding.overdueSince()
                        : finding.lateOn(seen.on());
        InspectionFinding next =
                finding.with(
                        Status.CLOSED,
                        finding.remedies(),
                        finding.and(seen),
                        finding.fixBy(),
                        late);
        return accept(
                next,
                new FindingClosed(next.facts(), seen.on(), late.isEmpty(), seen.note(), evidence));
    }

    private static Decision<InspectionFinding> reopen(
            InspectionFinding finding, Recheck seen, List<EvidenceFacts> evidence) {
        if (finding.rechecks().size() >= InspectionFinding.MOST_RECHECKS) {
            return conflict("inspection.too-many-rechecks", InspectionFinding.MOST_RECHECKS);
        }
        if (seen.fixBy().isEmpty()) {
            return refuse("request.invalid", FieldFault.at("/fixBy", "inspection.fix-by-required"));
        }
        if (seen.fixBy().get().isBefore(seen.on())) {
            return refuse("request.invalid", FieldFault.at("/fixBy", "inspection.day-past"));
        }
        InspectionFinding next =
                finding.with(
                        Status.REOPENED,
                        finding.remedies(),
                        finding.and(seen),
                        seen.fixBy(),
                        Optional.empty());
        return accept(
                next,
                new FindingReopened(
                        next.facts(), seen.on(), seen.note(), finding.fixBy(), evidence));
    }
}
