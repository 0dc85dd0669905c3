package vn.lantoa.plan.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.CommandKey;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.plan.Plans;
import vn.lantoa.plan.task.Tasks;

/** What became of a plan's proposals: each is open, a task, or rejected. */
@Component
class Proposals {

    /** What a person made of a proposal. */
    enum State {
        PROPOSED,
        ACCEPTED,
        REJECTED
    }

    /** What one acceptance came to. */
    sealed interface Result {

        record Accepted(String proposal, String task) implements Result {}

        /**
         * @param faults at least one, their fields named from the item on
         */
        record Refused(String proposal, List<FieldFault> faults) implements Result {

            public Refused {
                faults = List.copyOf(faults);
            }
        }
    }

    private final Plans plans;
    private final Tasks tasks;
    private final Rejections rejections;

    Proposals(Plans plans, Tasks tasks, Rejections rejections) {
        this.plans = plans;
        this.tasks = tasks;
        this.rejections = rejections;
    }

    /**
     * @throws Problem 404
     */
    List<ProposedTask> of(String plan, Actor by) {
        return plans.document(plan, by).map(ProposedTasks::of).orElseThrow(Problem::notFound);
    }

    /** What became of each, by its id. */
    Map<String, State> states(String plan, List<ProposedTask> asked, Actor by) {
        List<String> ids = asked.stream().map(ProposedTask::id).toList();
        Set<String> accepted = accepted(plan, ids, by);
        Set<String> rejected = rejections.of(plan, ids, by);
        Map<String, State> states = new HashMap<>();
        for (String id : ids) {
            states.put(
                    id,
                    accepted.contains(id)
                            ? State.ACCEPTED
                            : rejected.contains(id) ? State.REJECTED : State.PROPOSED);
        }
        return states;
    }

    private Set<String> accepted(String plan, List<String> proposals, Actor by) {
        Set<String> there =
                tasks.known(proposals.stream().map(id -> taskId(plan, id)).toList(), by);
        return proposals.stream()
                .filter(id -> there.contains(taskId(plan, id)))
                .collect(Collectors.toSet());
    }

    /** Comes from plan and proposal: accepted again, it is the same task. */
    static String taskId(String plan, String proposal) {
        return CommandKey.natural("task-of-proposal", plan, proposal).toString();
    }

    /**
     * Each for itself, in order.
     *
     * @throws Problem 404, 403 for who may assign nothing at all
     */
    List<Result> accept(String plan, List<Acceptance> wanted, Command by) {
        Map<String, ProposedTask> known = known(plan, by);
        if (!by.actor().isAnyOf(Role.FOCAL_POINT, Role.UNIT_HEAD)) {
            throw Problem.of(HttpStatus.FORBIDDEN, "task.assign-not-allowed");
        }
        return wanted.stream().map(one -> accept(plan, one, known, by)).toList();
    }

    private Result accept(
            String plan, Acceptance wanted, Map<String, ProposedTask> known, Command by) {
        String proposal = wanted.proposal().orElse("");
        Optional<ProposedTask> task = Optional.ofNullable(known.get(proposal));
        if (task.isEmpty()) {
            return refused(proposal, FieldFault.at("/proposal", "proposal.unknown"));
        }
        List<FieldFault> faults = wanted.faults(task.get());
        if (!faults.isEmpty()) {
            return new Result.Refused(proposal, faults);
        }
        String id = taskId(plan, proposal);
        try {
            tasks.give(id, wanted.task(task.get(), plan), by);
        } catch (Problem refusal) {
            if (refusal.status() == HttpStatus.SERVICE_UNAVAILABLE) {
                throw refusal;
            }
            return refusal.faults().isEmpty()
                    ? refused(proposal, FieldFault.at("/unit", "problem." + refusal.code()))
                    : new Result.Refused(proposal, refusal.faults());
        }
        return new Result.Accepted(proposal, id);
    }

    private static Result refused(String proposal, FieldFault fault) {
        return new Result.Refused(proposal, List.of(fault));
    }

    /**
     * All or none.
     *
     * @throws Problem 404, 403, 422 for one that there is not, or that is a task
     */
    void reject(String plan, List<String> proposals, Optional<String> reason, Command by) {
        Map<String, ProposedTask> known = known(plan, by);
        if (!by.actor().is(Role.FOCAL_POINT)) {
            throw Problem.of(HttpStatus.FORBIDDEN, "proposal.reject-not-allowed");
        }
        Set<String> accepted = accepted(plan, proposals, by.actor());
        List<FieldFault> faults = new ArrayList<>();
        for (int i = 0; i < proposals.size(); i++) {
            String pointer = "/proposals/" + i;
            if (!known.containsKey(proposals.get(i))) {
                faults.add(FieldFault.at(pointer, "proposal.unknown"));
            } else if (accepted.contains(proposals.get(i))) {
                faults.add(FieldFault.at(pointer, "proposal.accepted"));
            }
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        rejections.keep(plan, proposals, reason, by);
    }

    private Map<String, ProposedTask> known(String plan, Command by) {
        Map<String, ProposedTask> known = new HashMap<>();
        of(plan, by.actor()).forEach(task -> known.put(task.id(), task));
        return known;
    }
}
