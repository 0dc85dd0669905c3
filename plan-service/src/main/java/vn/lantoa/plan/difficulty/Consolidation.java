package vn.lantoa.plan.difficulty;

import static vn.lantoa.chassis.aggregate.Decision.accept;
import static vn.lantoa.chassis.aggregate.Decision.conflict;
import static vn.lantoa.chassis.aggregate.Decision.forbid;
import static vn.lantoa.chassis.aggregate.Decision.hide;
import static vn.lantoa.chassis.aggregate.Decision.refuse;
import static vn.lantoa.chassis.aggregate.Decision.unchanged;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.plan.difficulty.Difficulty.Status;
import vn.lantoa.plan.difficulty.Member.Standing;
import vn.lantoa.plan.events.DifficultiesConsolidated;
import vn.lantoa.plan.events.DifficultyConsolidated;
import vn.lantoa.plan.events.DifficultyMembersChanged;
import vn.lantoa.plan.events.DifficultyMembersSettled;

/** How the focal point takes difficulties up (tổng hợp): one as it is, or many made into one. */
final class Consolidation {

    private Consolidation() {}

    /** One as it is. */
    static Decision<Difficulty> alone(Difficulty difficulty, Command by) {
        return mayConsolidate(difficulty, by)
                .orElseGet(
                        () ->
                                switch (difficulty.status()) {
                                    case REPORTED -> {
                                        Difficulty taken = difficulty.at(Status.CONSOLIDATED, by);
                                        yield accept(
                                                taken,
                                                new DifficultyConsolidated(
                                                        taken.facts(), Optional.empty()));
                                    }
                                    case CONSOLIDATED ->
                                            difficulty.group().isPresent()
                                                    ? difficulty.notNow()
                                                    : unchanged();
                                    case RETURNED,
                                            ESCALATED,
                                            DECIDED,
                                            RESOLVED,
                                            REJECTED,
                                            WITHDRAWN ->
                                            difficulty.notNow();
                                });
    }

    /** Many into one: the group. Its members follow when they hear of it. */
    static Decision<Difficulty> many(
            String id, Account account, Reporter by, List<Member> members, Command command) {
        if (!command.actor().is(Role.FOCAL_POINT)) {
            return forbid("difficulty.consolidate-not-allowed");
        }
        Difficulty group =
                new Difficulty(
                        id,
                        Difficulty.Form.GROUP,
                        account,
                        by,
                        Optional.empty(),
                        members,
                        Course.begin(
                                new Course.Step(
                                        Status.CONSOLIDATED, command.now(), command.actor().id()),
                                Optional.empty()));
        return accept(group, new DifficultiesConsolidated(group.facts()));
    }

    /**
     * Puts members in, takes others out, before the leader is asked. A group of which all are taken
     * out is withdrawn.
     */
    static Decision<Difficulty> change(
            Difficulty group, List<Member> added, Set<String> removed, Command by) {
        return mayConsolidate(group, by).orElseGet(() -> changed(group, added, removed, by));
    }

    private static Decision<Difficulty> changed(
            Difficulty group, List<Member> added, Set<String> removed, Command by) {
        if (!group.isGroup()) {
            return conflict("difficulty.no-group");
        }
        if (group.status() != Status.CONSOLIDATED) {
            return group.notNow();
        }
        if (group.isConsolidating()) {
            return conflict("difficulty.consolidating");
        }
        Map<String, Member> members = new LinkedHashMap<>();
        group.members().forEach(member -> members.put(member.id(), member));
        List<String> in = new ArrayList<>();
        for (Member member : added) {
            Member known = members.get(member.id());
            if (known == null || known.conflicts()) {
                members.put(member.id(), member);
                in.add(member.id());
            }
        }
        List<String> out = new ArrayList<>();
        for (String id : removed) {
            Member known = members.get(id);
            if (known != null && known.conflicts()) {
                members.remove(id);
                out.add(id);
            } else if (known != null) {
                members.put(id, known.now(Standing.LEAVING));
                out.add(id);
            }
        }
        if (in.isEmpty() && out.isEmpty()) {
            return unchanged();
        }
        if (members.size() > Difficulty.MOST_MEMBERS) {
            return refuse(
                    "difficulty.too-many-members",
                    FieldFault.at("/members", "field.size", 1, Difficulty.MOST_MEMBERS));
        }
        Difficulty next = group.withMembers(List.copyOf(members.values()));
        Difficulty told = next.countingMembers().isEmpty() ? next.at(Status.WITHDRAWN, by) : next;
        return accept(told, new DifficultyMembersChanged(told.facts(), in, out));
    }

    /**
     * What became of the members that were on their way.
     *
     * @param joined the standing of those that were to come in
     * @param left those that are out
     */
    static Decision<Difficulty> settle(
            Difficulty group, Map<String, Standing> joined, Set<String> left) {
        List<Member> settled =
                group.members().stream()
                        .filter(m -> m.standing() != Standing.LEAVING || !left.contains(m.id()))
                        .map(
                                m ->
                                        m.standing() == Standing.JOINING
                                                ? m.now(joined.getOrDefault(m.id(), m.standing()))
                                                : m)
                        .toList();
        if (settled.equals(group.members())) {
            return unchanged();
        }
        Difficulty next = group.withMembers(settled);
        return accept(
                next,
                new DifficultyMembersSettled(
                        next.facts(),
                        settled.stream().filter(Member::conflicts).map(Member::conflict).toList()));
    }

    private static Optional<Decision<Difficulty>> mayConsolidate(
            Difficulty difficulty, Command by) {
        if (!difficulty.isVisibleTo(by.actor())) {
            return Optional.of(hide());
        }
        return by.actor().is(Role.FOCAL_POINT)
                ? Optional.empty()
                : Optional.of(forbid("difficulty.consolidate-not-allowed"));
    }
}
