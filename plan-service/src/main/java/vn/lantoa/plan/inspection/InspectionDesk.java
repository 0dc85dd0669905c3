package vn.lantoa.plan.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Listing;
import vn.lantoa.chassis.aggregate.Outcome;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.evidence.EvidenceRegister;
import vn.lantoa.plan.plan.Plans;
import vn.lantoa.plan.staff.OnRoster;
import vn.lantoa.plan.staff.Roster;
import vn.lantoa.plan.unit.Units;

/** What inspections and their findings need to know of plans, units, staff and evidence. */
@Component
final class InspectionDesk {

    private static final int MOST_DAYS = 92;
    private static final int MOST_EVIDENCE = 50;

    private final Inspections inspections;
    private final InspectionFindings findings;
    private final Plans plans;
    private final Units units;
    private final Roster roster;
    private final EvidenceRegister register;

    InspectionDesk(
            Inspections inspections,
            InspectionFindings findings,
            Plans plans,
            Units units,
            Roster roster,
            EvidenceRegister register) {
        this.inspections = inspections;
        this.findings = findings;
        this.plans = plans;
        this.units = units;
        this.roster = roster;
        this.register = register;
    }

    /**
     * @throws Problem 422 for a plan, unit or day that cannot be, and for a member who works in the
     *     unit
     */
    Outcome<Inspection> schedule(
            Inspection.Mandate mandate,
            LocalDate from,
            LocalDate to,
            Checklist checklist,
            Command by) {
        List<FieldFault> faults =
                new ArrayList<>(plans.faults(mandate.plan(), Optional.empty(), by.actor()));
        InspectingSide side = mandate.side();
        faults.addAll(units.faults("/unit", side.unit(), from, by.actor()));
        faults.addAll(dayFaults(from, to));
        faults.addAll(memberFaults(side.members(), side.unit(), from, by.actor()));
        refuse(faults);
        return inspections.create(
                by, id -> Inspection.schedule(id, mandate, from, to, checklist, by));
    }

    Outcome<Inspection> reschedule(
            String id, LocalDate from, LocalDate to, String reason, Command by) {
        refuse(dayFaults(from, to));
        return inspections.change(id, by, found -> Conduct.reschedule(found, from, to, reason, by));
    }

    /**
     * @throws Problem 422 for evidence that there is not
     */
    Outcome<Inspection> answer(String id, List<Checklist.Answered> answers, Command by) {
        List<FieldFault> faults = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        Set<String> items = new LinkedHashSet<>();
        for (int i = 0; i < answers.size(); i++) {
            Checklist.Answered answer = answers.get(i);
            String at = "/answers/" + i;
            faults.addAll(register.faults(at + "/evidence", answer.evidence(), by.actor()));
            ids.addAll(answer.evidence());
            if (!items.add(answer.item())) {
                faults.add(FieldFault.at(at + "/item", "inspection.answered-twice"));
            }
        }
        if (ids.size() > MOST_EVIDENCE) {
            faults.add(FieldFault.at("/answers", "inspection.too-much-evidence", MOST_EVIDENCE));
        }
        refuse(faults);
        return inspections.change(
                id,
                by,
                found ->
                        Conduct.answer(
                                found, answers, register.facts(List.copyOf(ids), by.actor()), by));
    }

    Outcome<Inspection> close(String id, Command by) {
        return inspections.change(
                id,
                by,
                found -> Conduct.close(found, () -> findings.anyUnsettled(id, by.actor()), by));
    }

    Outcome<Inspection> cancel(String id, String reason, Command by) {
        return inspections.change(
                id,
                by,
                found -> Conduct.cancel(found, reason, () -> findings.any(id, by.actor()), by));
    }

    Outcome<InspectionFinding> raise(
            String inspection,
            InspectionFinding.Remark remark,
            Optional<LocalDate> fixBy,
            Command by) {
        return findings.create(
                by,
                id -> {
                    Stored<Inspection> found =
                            inspections.find(inspection, by.actor()).orElseThrow(Problem::notFound);
                    if (findings.isFull(inspection, by.actor())) {
                        throw Problem.of(
                                HttpStatus.CONFLICT, "inspection.too-many-findings", Listing.MOST);
                    }
                    return Raising.raise(id, found.state(), remark, fixBy, by);
                });
    }

    /**
     * @throws Problem 404 for a finding of another inspection; 422 for evidence that there is not
     */
    Outcome<InspectionFinding> remedy(
            String inspection, String id, String note, List<String> evidence, Command by) {
        require(inspection, id, by.actor());
        refuse(register.faults("/evidence", evidence, by.actor()));
        return findings.change(
                id,
                by,
                found ->
                        Rechecking.remedy(
                                found, note, evidence, register.facts(evidence, by.actor()), by));
    }

    /**
     * @throws Problem 404 for a finding of another inspection; 422 for evidence that there is not
     */
    Outcome<InspectionFinding> recheck(
            String inspection, String id, InspectionFinding.Recheck seen, Command by) {
        require(inspection, id, by.actor());
        refuse(register.faults("/evidence", seen.evidence(), by.actor()));
        return findings.change(
                id,
                by,
                found ->
                        Rechecking.recheck(
                                found, seen, register.facts(seen.evidence(), by.actor()), by));
    }

    private void require(String inspection, String id, Actor by) {
        if (findings.find(id, by)
                .filter(found -> found.state().origin().inspection().equals(inspection))
                .isEmpty()) {
            throw Problem.notFound();
        }
    }

    private static List<FieldFault> dayFaults(LocalDate from, LocalDate to) {
        boolean possible = !to.isBefore(from) && to.isBefore(from.plusDays(MOST_DAYS));
        return possible
                ? List.of()
                : List.of(FieldFault.at("/to", "inspection.last-day", MOST_DAYS));
    }

    /** Nobody inspects the unit they work in. */
    private List<FieldFault> memberFaults(
            List<String> members, String unit, LocalDate day, Actor by) {
        List<String> outside = outside(members, unit, day, by);
        List<FieldFault> faults = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            if (!outside.contains(members.get(i))) {
                faults.add(FieldFault.at("/members/" + i, "inspection.member-of-unit"));
            }
        }
        return faults;
    }

    /** Those who are not on the unit's roster that day. */
    List<String> outside(List<String> members, String unit, LocalDate day, Actor by) {
        if (members.isEmpty()) {
            return members;
        }
        Set<String> own =
                roster.on(day, List.of(unit), by).stream()
                        .map(OnRoster::staff)
                        .collect(Collectors.toSet());
        return members.stream().filter(member -> !own.contains(member)).toList();
    }

    static void refuse(List<FieldFault> faults) {
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }
}
