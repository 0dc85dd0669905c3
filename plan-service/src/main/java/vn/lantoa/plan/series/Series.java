package vn.lantoa.plan.series;

import static vn.lantoa.chassis.aggregate.Decision.accept;
import static vn.lantoa.chassis.aggregate.Decision.conflict;
import static vn.lantoa.chassis.aggregate.Decision.forbid;
import static vn.lantoa.chassis.aggregate.Decision.hide;
import static vn.lantoa.chassis.aggregate.Decision.refuse;
import static vn.lantoa.chassis.aggregate.Decision.unchanged;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.plan.events.TaskSeriesEnded;
import vn.lantoa.plan.events.TaskSeriesFacts;
import vn.lantoa.plan.events.TaskSeriesStarted;
import vn.lantoa.plan.task.Tasks;

/**
 * A task that recurs. Its occurrences are fixed when it starts, so that a change of the calendar
 * moves no task that was given already.
 *
 * @param task what each occurrence asks
 * @param recurrence values of RFC 5545's RRULE
 * @param until the last day it recurs
 * @param before "trước": the days the rules name are themselves too late
 * @param startedBy staff id
 * @param insideUnit a head started it for the own unit
 * @param ending once it ended
 */
record Series(
        String id,
        SeriesTask task,
        List<String> recurrence,
        LocalDate from,
        LocalDate until,
        boolean before,
        NonWorkingDay onNonWorkingDay,
        List<Occurrence> occurrences,
        String startedBy,
        boolean insideUnit,
        Optional<Ending> ending) {

    /** Occurrences due from that day on are not asked any more. */
    record Ending(LocalDate from, String reason) {}

    Series {
        recurrence = List.copyOf(recurrence);
        occurrences = List.copyOf(occurrences);
    }

    /** Whoever may give the task once may give it again and again. */
    static Decision<Series> start(Series wanted, Command by) {
        SeriesTask task = wanted.task();
        return Tasks.mayAssign(by.actor(), task.unit(), task.details().supportingUnits())
                ? accept(wanted, new TaskSeriesStarted(wanted.facts()))
                : forbid("task.assign-not-allowed");
    }

    Decision<Series> end(LocalDate day, String reason, Command by) {
        if (!isVisibleTo(by.actor())) {
            return hide();
        }
        if (!mayEnd(by.actor())) {
            return forbid("series.end-not-allowed");
        }
        Ending wanted = new Ending(day, reason);
        if (ending.isPresent()) {
            return ending.get().equals(wanted)
                    ? unchanged()
                    : conflict("series.ended", ending.get().from().toString());
        }
        // What was due before today was late, or will be, and stays so.
        if (day.isBefore(LocalDate.ofInstant(by.now(), DomainClock.ZONE))) {
            return refuse("request.invalid", FieldFault.at("/from", "series.end-past"));
        }
        Series ended =
                new Series(
                        id,
                        task,
                        recurrence,
                        from,
                        until,
                        before,
                        onNonWorkingDay,
                        occurrences,
                        startedBy,
                        insideUnit,
                        Optional.of(wanted));
        return accept(ended, new TaskSeriesEnded(ended.facts(), day, reason));
    }

    boolean mayEnd(Actor actor) {
        boolean ownHead = actor.is(Role.UNIT_HEAD) && actor.worksIn(task.unit());
        return actor.is(Role.FOCAL_POINT) || (ownHead && insideUnit);
    }

    /** Those that are still asked. */
    Stream<Occurrence> asked() {
        return occurrences.stream().filter(one -> !isEnded(one));
    }

    /** Those that its end took away. */
    Stream<Occurrence> ended() {
        return occurrences.stream().filter(this::isEnded);
    }

    private boolean isEnded(Occurrence one) {
        return ending.filter(end -> !one.dueDate().isBefore(end.from())).isPresent();
    }

    boolean isVisibleTo(Actor actor) {
        return seesAll(actor)
                || actor.worksIn(task.unit())
                || task.details().supportingUnits().stream().anyMatch(actor::worksIn);
    }

    static boolean seesAll(Actor actor) {
        return actor.isAnyOf(Role.FOCAL_POINT, Role.LEADER, Role.APP);
    }

    private TaskSeriesFacts facts() {
        return new TaskSeriesFacts(
                id,
                task.title(),
                task.unit(),
                task.assignee(),
                task.plan(),
                task.topic(),
                task.details().facts(),
                recurrence,
                from,
                until,
                before,
                onNonWorkingDay.name(),
                occurrences.stream().map(one -> one.facts(id)).toList());
    }
}
