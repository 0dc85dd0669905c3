package vn.lantoa.plan.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A difficulty (khó khăn, vướng mắc) as it is after the event.
 *
 * @param id the event's subject
 * @param form {@code SINGLE} as one unit reported it, {@code GROUP} made of many
 * @param field of work it is met in
 * @param task id of the task it hinders
 * @param status {@code REPORTED}, {@code RETURNED}, {@code CONSOLIDATED}, {@code ESCALATED}, {@code
 *     DECIDED}, {@code RESOLVED}, {@code REJECTED}, {@code WITHDRAWN}; more may come
 * @param group id of the group it is part of
 * @param reporters all who reported it, each once
 * @param members of a group; none of a single one
 * @param decideBy the last day for the leader to decide, once it was asked
 * @param decision the leader's, while it stands
 */
public record DifficultyFacts(
        String id,
        String form,
        String title,
        String description,
        Optional<String> rootCause,
        Optional<String> proposal,
        Optional<String> field,
        Optional<String> plan,
        Optional<String> topic,
        Optional<String> task,
        String status,
        LocalDate reportedOn,
        Optional<String> group,
        List<DifficultyReporterFacts> reporters,
        List<DifficultyMemberFacts> members,
        Optional<LocalDate> decideBy,
        Optional<DifficultyDecisionFacts> decision) {

    public DifficultyFacts {
        reporters = reporters == null ? List.of() : List.copyOf(reporters);
        members = members == null ? List.of() : List.copyOf(members);
    }
}
