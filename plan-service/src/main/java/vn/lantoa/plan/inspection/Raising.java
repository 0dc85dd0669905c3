package vn.lantoa.plan.inspection;

import static vn.lantoa.chassis.aggregate.Decision.accept;
import static vn.lantoa.chassis.aggregate.Decision.conflict;
import static vn.lantoa.chassis.aggregate.Decision.forbid;
import static vn.lantoa.chassis.aggregate.Decision.hide;
import static vn.lantoa.chassis.aggregate.Decision.refuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.plan.events.FindingRaised;
import vn.lantoa.plan.inspection.InspectionFinding.Kind;
import vn.lantoa.plan.inspection.InspectionFinding.Origin;
import vn.lantoa.plan.inspection.InspectionFinding.Remark;
import vn.lantoa.plan.inspection.InspectionFinding.Status;

/** How an inspection finds something: while it runs, by its inspecting side. */
final class Raising {

    private Raising() {}

    static Decision<InspectionFinding> raise(
            String id,
            Inspection inspection,
            Remark remark,
            Optional<LocalDate> fixBy,
            Command by) {
        Inspection.Mandate mandate = inspection.mandate();
        if (!inspection.isVisibleTo(by.actor())) {
            return hide();
        }
        Optional<String> refusal = mandate.side().refusal(by.actor());
        if (refusal.isPresent()) {
            return forbid(refusal.get());
        }
        Optional<String> late = inspection.findsNothingNow();
        if (late.isPresent()) {
            return conflict(late.get());
        }
        LocalDate today = Inspection.dayOf(by);
        List<FieldFault> faults = faults(remark, fixBy, inspection.checklist(), today);
        if (!faults.isEmpty()) {
            return refuse("request.invalid", faults.toArray(FieldFault[]::new));
        }
        InspectionFinding found =
                new InspectionFinding(
                        id,
                        new Origin(inspection.id(), mandate.side(), mandate.plan()),
                        remark,
                        today,
                        fixBy,
                        remark.kind() == Kind.PRAISE ? Status.NOTED : Status.OPEN,
                        List.of(),
                        List.of(),
                        Optional.empty());
        return accept(found, new FindingRaised(found.facts()));
    }

    private static List<FieldFault> faults(
            Remark remark, Optional<LocalDate> fixBy, Checklist checklist, LocalDate today) {
        List<FieldFault> faults = new ArrayList<>();
        boolean shortcoming = remark.kind() == Kind.SHORTCOMING;
        if (shortcoming && fixBy.isEmpty()) {
            faults.add(FieldFault.at("/fixBy", "inspection.fix-by-required"));
        }
        if (remark.kind() == Kind.PRAISE && fixBy.isPresent()) {
            faults.add(FieldFault.at("/fixBy", "inspection.nothing-to-fix"));
        }
        if (fixBy.filter(day -> day.isBefore(today)).isPresent()) {
            faults.add(FieldFault.at("/fixBy", "inspection.day-past"));
        }
        if (shortcoming != remark.severity().isPresent()) {
            faults.add(FieldFault.at("/severity", "inspection.severity-of-shortcomings"));
        }
        if (remark.item().filter(item -> !checklist.asks(item)).isPresent()) {
            faults.add(FieldFault.at("/item", "inspection.no-item"));
        }
        return faults;
    }
}
