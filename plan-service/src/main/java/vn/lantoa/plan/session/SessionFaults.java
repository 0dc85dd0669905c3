package vn.lantoa.plan.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.plan.evidence.EvidenceRegister;
import vn.lantoa.plan.plan.Plans;
import vn.lantoa.plan.unit.Units;

/** What is wrong with what a session refers to; every field at once. */
@Component
final class SessionFaults {

    /** Of one session, all items together. */
    private static final int MOST_TOPICS = 40;

    private static final int MOST_MATERIALS = 50;

    private final Plans plans;
    private final Units units;
    private final EvidenceRegister evidence;
    private final Subjects subjects;

    SessionFaults(Plans plans, Units units, EvidenceRegister evidence, Subjects subjects) {
        this.plans = plans;
        this.units = units;
        this.evidence = evidence;
        this.subjects = subjects;
    }

    List<FieldFault> of(Call call, LocalDate day, Actor by) {
        List<FieldFault> faults = new ArrayList<>();
        if (call.plan().isPresent()) {
            faults.addAll(plans.faults(call.plan(), Optional.empty(), by));
        }
        faults.addAll(units.faults("/unit", call.unit(), day, by));
        for (int i = 0; i < call.invitedUnits().size(); i++) {
            faults.addAll(units.faults("/invitedUnits/" + i, call.invitedUnits().get(i), day, by));
        }
        faults.addAll(subjectFaults(call, by));
        for (int i = 0; i < call.combinedWith().size(); i++) {
            String code = call.combinedWith().get(i);
            if (Rules.combinations().stream().noneMatch(one -> one.code().equals(code))) {
                faults.add(FieldFault.at("/combinedWith/" + i, "session.combination-unknown"));
            }
        }
        return faults;
    }

    private List<FieldFault> subjectFaults(Call call, Actor by) {
        if (call.kind() != Kind.THEMATIC) {
            return call
                    .subject()
                    .map(subject -> FieldFault.at("/subject", "session.subject-thematic"))
                    .stream()
                    .toList();
        }
        if (call.subject().isEmpty()) {
            return List.of(FieldFault.at("/subject", "field.required"));
        }
        boolean known =
                subjects.of(by).stream()
                        .anyMatch(subject -> call.subject().get().equals(subject.code()));
        return known ? List.of() : List.of(FieldFault.at("/subject", "session.subject-unknown"));
    }

    /**
     * @param plan of the session; topics are a plan's
     */
    List<FieldFault> of(List<AgendaItem> agenda, Optional<String> plan, Actor by) {
        List<FieldFault> faults = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Map<String, List<FieldFault>> judged = new HashMap<>();
        Set<String> materials = new HashSet<>();
        for (int i = 0; i < agenda.size(); i++) {
            AgendaItem item = agenda.get(i);
            if (!ids.add(item.id())) {
                faults.add(FieldFault.at("/agenda/" + i + "/id", "session.item-twice"));
            }
            for (int n = 0; n < item.topics().size(); n++) {
                String at = "/agenda/" + i + "/topics/" + n;
                List<FieldFault> wrong =
                        judged.computeIfAbsent(
                                item.topics().get(n),
                                topic -> plans.faults(plan, Optional.of(topic), by));
                wrong.forEach(
                        fault -> faults.add(new FieldFault(at, fault.code(), fault.arguments())));
            }
            materials.addAll(item.materials());
            faults.addAll(evidence.faults("/agenda/" + i + "/materials", item.materials(), by));
        }
        if (judged.size() > MOST_TOPICS) {
            faults.add(FieldFault.at("/agenda", "session.too-many-topics", MOST_TOPICS));
        }
        if (materials.size() > MOST_MATERIALS) {
            faults.add(FieldFault.at("/agenda", "session.too-many-materials", MOST_MATERIALS));
        }
        return faults;
    }

    List<FieldFault> ofMinutes(List<String> minutes, Actor by) {
        return evidence.faults("/minutes", minutes, by);
    }
}
