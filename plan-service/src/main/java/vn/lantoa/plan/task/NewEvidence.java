package vn.lantoa.plan.task;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.http.WebAddress;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.events.EvidenceFacts;
import vn.lantoa.plan.evidence.EvidenceRegister;

/**
 * What a person gives as proof.
 *
 * @param url of {@code URL}: a page
 * @param evidence of {@code EVIDENCE}: id of one that is kept here
 */
record NewEvidence(
        @NotNull Kind kind,
        Optional<@WebAddress URI> url,
        Optional<@Size(min = 1, max = 100) String> evidence,
        Optional<@Size(max = 500) String> note) {

    enum Kind {
        URL,
        EVIDENCE
    }

    /**
     * @throws Problem 422, every one at fault named at its place in {@code /evidence}
     */
    static List<Evidence> resolved(List<NewEvidence> given, EvidenceRegister register, Actor by) {
        List<String> ids =
                given.stream()
                        .filter(one -> one.kind == Kind.EVIDENCE)
                        .flatMap(one -> one.evidence.stream())
                        .toList();
        Map<String, EvidenceFacts> known = new HashMap<>();
        for (EvidenceFacts facts : register.facts(ids, by)) {
            facts.evidence().ifPresent(id -> known.put(id, facts));
        }
        List<FieldFault> faults = new ArrayList<>();
        List<Evidence> resolved = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            String pointer = "/evidence/" + i;
            switch (given.get(i).kind) {
                case URL -> given.get(i).page(pointer, faults).ifPresent(resolved::add);
                case EVIDENCE ->
                        given.get(i)
                                .kept(pointer, known, register, by, faults)
                                .ifPresent(resolved::add);
            }
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        return resolved;
    }

    private Optional<Evidence> page(String pointer, List<FieldFault> faults) {
        if (url.isEmpty()) {
            faults.add(FieldFault.at(pointer + "/url", "field.required"));
        }
        return url.map(address -> new Evidence.Url(address, note));
    }

    private Optional<Evidence> kept(
            String pointer,
            Map<String, EvidenceFacts> known,
            EvidenceRegister register,
            Actor by,
            List<FieldFault> faults) {
        String at = pointer + "/evidence";
        if (evidence.isEmpty()) {
            faults.add(FieldFault.at(at, "field.required"));
            return Optional.empty();
        }
        String id = evidence.get();
        List<FieldFault> why = register.faults(at, List.of(id), by);
        why.stream().map(fault -> moved(fault, at)).forEach(faults::add);
        Optional<EvidenceFacts> facts = Optional.ofNullable(known.get(id));
        if (why.isEmpty() && facts.isEmpty()) {
            faults.add(FieldFault.at(at, "task.evidence-unknown"));
        }
        return facts.map(told -> Evidence.Kept.of(id, told));
    }

    /** The register names a place in a list of its own. */
    private static FieldFault moved(FieldFault fault, String pointer) {
        return new FieldFault(pointer, fault.code(), fault.arguments());
    }
}
