package vn.lantoa.plan.proposal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.deadline.Deadline;

/**
 * What a person filled in on the page of proposals: {@code proposals} ticked, {@code unit.<name of
 * the lead>} for all of that name, {@code unit-of.<proposal>}, {@code due.<proposal>} and {@code
 * until.<proposal>} for one, {@code due-of-all} for all that the document gives no day.
 *
 * @param fields as they were sent, without blanks around
 * @param chosen ids of proposals
 * @param accepted those of them that became tasks, {@code refused} why others did not
 */
record Choice(
        Map<String, String> fields,
        Set<String> chosen,
        Set<String> accepted,
        Map<String, List<String>> refused) {

    Choice {
        fields = Map.copyOf(fields);
        chosen = Set.copyOf(chosen);
        accepted = Set.copyOf(accepted);
        refused = Map.copyOf(refused);
    }

    static Choice none() {
        return new Choice(Map.of(), Set.of(), Set.of(), Map.of());
    }

    /** All of them, nothing filled in yet. */
    static Choice all(List<ProposedTask> tasks) {
        Set<String> ids = tasks.stream().map(ProposedTask::id).collect(Collectors.toSet());
        return new Choice(Map.of(), ids, Set.of(), Map.of());
    }

    static Choice of(MultiValueMap<String, String> form) {
        Map<String, String> fields = new HashMap<>();
        form.forEach((name, values) -> fields.put(name, values.getFirst().strip()));
        return new Choice(
                fields,
                new HashSet<>(form.getOrDefault("proposals", List.of())),
                Set.of(),
                Map.of());
    }

    List<ProposedTask> of(List<ProposedTask> tasks) {
        return tasks.stream().filter(task -> chosen.contains(task.id())).toList();
    }

    Acceptance acceptance(ProposedTask task) {
        Optional<String> own = field("unit-of." + task.id());
        return new Acceptance(
                Optional.of(task.id()),
                own.or(() -> task.lead().flatMap(lead -> field("unit." + lead))),
                field("due." + task.id()).or(() -> common(task)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                field("until." + task.id()));
    }

    /** The day for all that the document gives neither a day nor days that recur. */
    private Optional<String> common(ProposedTask task) {
        return task.due() instanceof Deadline.Ask ? field("due-of-all") : Optional.empty();
    }

    Choice accepted(String proposal) {
        Set<String> more = new HashSet<>(accepted);
        more.add(proposal);
        return new Choice(fields, chosen, more, refused);
    }

    Choice refused(String proposal, List<String> why) {
        Map<String, List<String>> more = new HashMap<>(refused);
        more.put(proposal, why);
        return new Choice(fields, chosen, accepted, more);
    }

    int from() {
        try {
            return field("from").map(Integer::parseInt).orElse(0);
        } catch (NumberFormatException notOurs) {
            throw Problem.invalid(List.of(FieldFault.at("from", "field.number")));
        }
    }

    Optional<String> reason(int longest) {
        Optional<String> reason = field("reason");
        if (reason.filter(words -> words.length() > longest).isPresent()) {
            throw Problem.invalid(List.of(FieldFault.at("reason", "field.size", 1, longest)));
        }
        return reason;
    }

    /** A field left empty is none. */
    Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name)).filter(value -> !value.isEmpty());
    }

    /** What a field was filled with, for the page that shows it again. */
    public String value(String name) {
        return fields.getOrDefault(name, "");
    }
}
