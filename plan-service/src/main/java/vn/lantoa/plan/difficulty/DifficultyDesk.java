package vn.lantoa.plan.difficulty;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Outcome;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.calendar.WorkingDays;
import vn.lantoa.plan.evidence.EvidenceRegister;
import vn.lantoa.plan.plan.Plans;
import vn.lantoa.plan.unit.Units;

/** Takes the commands of the focal point and the leader that need more than the one difficulty. */
@Component
final class DifficultyDesk {

    private final Difficulties difficulties;
    private final Plans plans;
    private final Units units;
    private final EvidenceRegister evidence;

    DifficultyDesk(Difficulties difficulties, Plans plans, Units units, EvidenceRegister evidence) {
        this.difficulties = difficulties;
        this.plans = plans;
        this.units = units;
        this.evidence = evidence;
    }

    /**
     * @throws Problem 403; 422 naming each member that cannot be in it
     */
    Outcome<Difficulty> consolidate(NewDifficulty.NewGroup wanted, Account account, Command by) {
        Actor actor = by.actor();
        Reporter reporter =
                new Reporter(
                        actor.unit().orElseThrow(Problem::notFound), actor.id(), Optional.empty());
        if (!actor.is(Role.FOCAL_POINT)) {
            return difficulties.create(
                    by, id -> Consolidation.many(id, account, reporter, List.of(), by));
        }
        List<FieldFault> faults = new ArrayList<>();
        // Asked again (by its key) the members are in it already: then they are no fault.
        boolean again = difficulties.known(by.key().id().toString(), actor).isPresent();
        List<Member> members = again ? List.of() : joining(wanted.members(), faults, actor);
        faults.addAll(plans.faults(account.plan(), account.topic(), actor));
        refuse(faults);
        Account told = again ? account : metIn(account, members);
        return difficulties.create(by, id -> Consolidation.many(id, told, reporter, members, by));
    }

    Outcome<Difficulty> addMembers(String id, List<String> added, Command by) {
        if (!by.actor().is(Role.FOCAL_POINT)) {
            return difficulties.change(
                    id, by, group -> Consolidation.change(group, List.of(), Set.of(), by));
        }
        Set<String> known =
                difficulties.known(id, by.actor()).stream()
                        .flatMap(group -> group.state().countingMembers().stream())
                        .map(Member::id)
                        .collect(Collectors.toSet());
        List<FieldFault> faults = new ArrayList<>();
        List<Member> members =
                joining(
                        added.stream().filter(m -> !known.contains(m)).toList(),
                        faults,
                        by.actor());
        refuse(faults);
        return difficulties.change(
                id, by, group -> Consolidation.change(group, members, Set.of(), by));
    }

    Outcome<Difficulty> removeMembers(String id, List<String> removed, Command by) {
        return difficulties.change(
                id, by, group -> Consolidation.change(group, List.of(), Set.copyOf(removed), by));
    }

    private List<Member> joining(List<String> ids, List<FieldFault> faults, Actor by) {
        List<String> distinct = List.copyOf(new LinkedHashSet<>(ids));
        List<Member> members = new ArrayList<>();
        for (String id : distinct) {
            String pointer = "/members/" + ids.indexOf(id);
            Optional<Difficulty> found = difficulties.known(id, by).map(Stored::state);
            if (found.isEmpty()) {
                faults.add(FieldFault.at(pointer, "difficulty.unknown"));
            } else if (found.get().isGroup()) {
                faults.add(FieldFault.at(pointer, "difficulty.member-group"));
            } else if (!found.get().isOpen()) {
                faults.add(FieldFault.at(pointer, "difficulty.member-not-open"));
            } else {
                members.add(Member.joining(found.get()));
            }
        }
        return members;
    }

    /** A group is met where all of its members are, unless it is said where. */
    private static Account metIn(Account account, List<Member> members) {
        List<Optional<String>> metIn = members.stream().map(Member::plan).distinct().toList();
        List<Optional<String>> topics = members.stream().map(Member::topic).distinct().toList();
        if (account.plan().isPresent() || metIn.size() != 1) {
            return account;
        }
        return new Account(
                account.title(),
                account.description(),
                account.rootCause(),
                account.proposal(),
                account.field(),
                metIn.getFirst(),
                topics.size() == 1 ? topics.getFirst() : Optional.empty(),
                account.task(),
                account.evidence());
    }

    Outcome<Difficulty> decide(String id, Course.Ruling ruling, Command by) {
        ruling.assignedUnit()
                .filter(_ -> by.actor().is(Role.LEADER))
                .ifPresent(
                        unit ->
                                refuse(
                                        units.faults(
                                                "/assignedUnit", unit, ruling.on(), by.actor())));
        return difficulties.change(id, by, difficulty -> Settlement.decide(difficulty, ruling, by));
    }

    Outcome<Difficulty> resolve(String id, Course.Resolution done, Command by) {
        refuse(evidence.faults("/evidence", done.evidence(), by.actor()));
        WorkingDays calendar = difficulties.workingDays(by.actor());
        return difficulties.change(
                id,
                by,
                difficulty ->
                        Settlement.resolve(
                                difficulty,
                                done,
                                ids -> evidence.facts(ids, by.actor()),
                                Difficulties.passed(
                                        difficulty.course().steps().getFirst().since(),
                                        by.now(),
                                        calendar),
                                by));
    }

    Outcome<Difficulty> reopen(String id, String reason, Command by) {
        return difficulties.change(
                id,
                by,
                difficulty ->
                        Settlement.reopen(
                                difficulty, reason, ids -> evidence.facts(ids, by.actor()), by));
    }

    private static void refuse(List<FieldFault> faults) {
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }
}
