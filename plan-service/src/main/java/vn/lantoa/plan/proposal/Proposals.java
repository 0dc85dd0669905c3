package vn.lantoa.plan.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.CommandKey;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.deadline.Deadline;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.plan.Plans;
import vn.lantoa.plan.series.SeriesRegister;
import vn.lantoa.plan.task.Tasks;

/** What became of a plan's proposals: each is open, a task, a series of tasks, or rejected. */
@Component
class Proposals {

    /** What one acceptance came to. */
    sealed interface Result {

        record Accepted(String proposal, Fate fate) implements Result {}

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
    private final SeriesRegister series;
    private final Rejections rejections;

    Proposals(Plans plans, Tasks tasks, SeriesRegister series, Rejections rejections) {
        this.plans = plans;
        this.tasks = tasks;
        this.series = series;
        this.rejections = rejections;
    }

    /**
     * @throws Problem 404
     */
    List<ProposedTask> of(String plan, Actor by) {
        return plans.document(plan, by).map(ProposedTasks::of).orElseThrow(Problem::notFound);
    }

    /** What became of each, by its id. */
    Map<String, Fate> fates(String plan, List<ProposedTask> asked, Actor by) {
        List<String> ids = asked.stream().map(ProposedTask::id).toList();
        Map<String, Fate> fates = new HashMap<>();
        rejections.of(plan, ids, by).forEach(id -> fates.put(id, Fate.REJECTED));
        fates.putAll(accepted(plan, ids, by));
        return fates;
    }

    private Map<String, Fate> accepted(String plan, List<String> proposals, Actor by) {
        Set<String> given = tasks.known(idsOf(proposals, id -> taskId(plan, id)), by);
        Set<String> started = series.known(idsOf(proposals, id -> seriesId(plan, id)), by);
        Map<String, Fate> accepted = new HashMap<>();
        for (String id : proposals) {
            if (given.contains(taskId(plan, id))) {
                accepted.put(id, Fate.task(taskId(plan, id)));
            } else if (started.contains(seriesId(plan, id))) {
                accepted.put(id, Fate.series(seriesId(plan, id)));
            }
        }
        return accepted;
    }

    private static List<String> idsOf(List<String> proposals, UnaryOperator<String> id) {
        return proposals.stream().map(id).toList();
    }

    /** Comes from plan and proposal: accepted again, it is the same task. */
    private static String taskId(String plan, String proposal) {
        return CommandKey.natural("task-of-proposal", plan, proposal).toString();
    }

    private static String seriesId(String plan, String proposal) {
        return CommandKey.natural("series-of-proposal", plan, proposal).toString();
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
        Optional<Fate> already =
                Optional.ofNullable(accepted(plan, List.of(proposal), by.actor()).get(proposal));
        try {
            return new Result.Accepted(
                    proposal, already.orElseGet(() -> taken(plan, wanted, task.get(), by)));
        } catch (Problem refusal) {
            if (refusal.status() == HttpStatus.SERVICE_UNAVAILABLE) {
                throw refusal;
            }
            return refusal.faults().isEmpty()
                    ? refused(proposal, FieldFault.at("/unit", "problem." + refusal.code()))
                    : new Result.Refused(proposal, refusal.faults());
        }
    }

    /** What recurs becomes a series, unless the person names the one day it is meant for. */
    private Fate taken(String plan, Acceptance wanted, ProposedTask task, Command by) {
        Optional<Deadline.Recurring> recurring = wanted.recurrence(task);
        if (recurring.isEmpty()) {
            String id = taskId(plan, task.id());
            tasks.give(id, wanted.task(task, plan), by);
            return Fate.task(id);
        }
        String id = seriesId(plan, task.id());
        series.start(id, wanted.series(task, recurring.get(), plan, firstDay(plan, by)), by);
        return Fate.series(id);
    }

    /** The plan's year's first, or today once that year began: nobody is asked what is over. */
    private LocalDate firstDay(String plan, Command by) {
        LocalDate today = LocalDate.ofInstant(by.now(), DomainClock.ZONE);
        return plans.document(plan, by.actor())
                .flatMap(PlanDocument::year)
                .filter(year -> year != today.getYear())
                .map(year -> LocalDate.of(year, 1, 1))
                .orElse(today);
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
        Map<String, Fate> accepted = accepted(plan, proposals, by.actor());
        List<FieldFault> faults = new ArrayList<>();
        for (int i = 0; i < proposals.size(); i++) {
            String pointer = "/proposals/" + i;
            if (!known.containsKey(proposals.get(i))) {
                faults.add(FieldFault.at(pointer, "proposal.unknown"));
            } else if (accepted.containsKey(proposals.get(i))) {
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
