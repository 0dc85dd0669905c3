package vn.lantoa.plan.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.AggregateStore;
import vn.lantoa.chassis.aggregate.AggregateType;
import vn.lantoa.chassis.aggregate.Aggregates;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Listing;
import vn.lantoa.chassis.aggregate.Outcome;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.calendar.OfficeCalendars;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.plan.Plans;
import vn.lantoa.plan.task.NewTask;
import vn.lantoa.plan.task.Tasks;

/** The series of all organisations; whoever asks sees their own organisation's. */
@Component
public final class SeriesRegister {

    private static final AggregateType<Series> TYPE =
            new AggregateType<>(
                    "series",
                    Series.class,
                    1,
                    SeriesRegister::keys,
                    List.of(
                            List.of("from"),
                            List.of("plan", "from"),
                            List.of("unit", "from"),
                            List.of("plan", "unit", "from")));

    private final Aggregates<Series> series;
    private final Tasks tasks;
    private final Plans plans;
    private final OfficeCalendars calendars;

    SeriesRegister(AggregateStore store, Tasks tasks, Plans plans, OfficeCalendars calendars) {
        this.series = store.open(TYPE);
        this.tasks = tasks;
        this.plans = plans;
        this.calendars = calendars;
    }

    private static Map<String, Object> keys(Series series) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("from", series.from().toString());
        keys.put("unit", series.task().unit());
        series.task().plan().ifPresent(plan -> keys.put("plan", plan));
        return keys;
    }

    /**
     * @throws Problem 422, all that is wrong at once
     */
    Outcome<Series> start(NewSeries wanted, Command by) {
        return series.create(by, id -> Series.start(series(id, wanted, by), by));
    }

    /**
     * Starts a series that has an id of its own: started again, it stays as it is.
     *
     * @throws Problem 422, all that is wrong at once; 403
     */
    public void start(String id, NewSeries wanted, Command by) {
        series.createOnce(id, by, () -> Series.start(series(id, wanted, by), by)).orThrow();
    }

    private Series series(String id, NewSeries wanted, Command by) {
        LocalDate from = wanted.from();
        LocalDate until = wanted.until().orElseGet(() -> endOfYear(wanted, by.actor()));
        boolean before = wanted.before().orElse(false);
        NonWorkingDay moved = wanted.onNonWorkingDay().orElse(NonWorkingDay.KEEP);
        List<FieldFault> faults = new ArrayList<>(faults(wanted, until));
        List<Occurrence> occurrences =
                faults.isEmpty()
                        ? Occurrences.of(
                                RecurringDays.of(wanted.recurrence(), from, until),
                                before,
                                moved,
                                calendars.of(by.actor()))
                        : List.of();
        if (faults.isEmpty() && occurrences.isEmpty()) {
            faults.add(FieldFault.at("/recurrence", "series.none"));
        }
        if (occurrences.size() > Occurrences.MOST) {
            faults.add(FieldFault.at("/recurrence", "series.too-many", Occurrences.MOST));
        }
        NewTask first =
                wanted.task(occurrences.stream().findFirst().map(Occurrence::dueDate).orElse(from));
        faults.addAll(tasks.faults(first, by.actor()));
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        return new Series(
                id,
                SeriesTask.of(first),
                wanted.recurrence(),
                from,
                until,
                before,
                moved,
                occurrences,
                by.actor().id(),
                Tasks.insideUnit(by.actor()),
                Optional.empty());
    }

    private static List<FieldFault> faults(NewSeries wanted, LocalDate until) {
        List<FieldFault> faults = new ArrayList<>();
        List<String> rules = wanted.recurrence();
        IntStream.range(0, rules.size())
                .mapToObj(i -> RecurringDays.faults("/recurrence/" + i, rules.get(i)))
                .forEach(faults::addAll);
        LocalDate latest = LocalDate.of(wanted.from().getYear() + 1, 12, 31);
        if (until.isBefore(wanted.from())) {
            faults.add(FieldFault.at("/until", "series.until-before-from"));
        }
        if (until.isAfter(latest)) {
            faults.add(FieldFault.at("/until", "series.until-too-late", latest.toString()));
        }
        boolean after = wanted.onNonWorkingDay().filter(NonWorkingDay.AFTER::equals).isPresent();
        if (after && wanted.before().orElse(false)) {
            faults.add(FieldFault.at("/onNonWorkingDay", "series.after-before"));
        }
        return faults;
    }

    /** Of the plan's year; of the year it starts in where there is none, or that is over. */
    private LocalDate endOfYear(NewSeries wanted, Actor by) {
        int starts = wanted.from().getYear();
        int year =
                wanted.plan()
                        .flatMap(plan -> plans.document(plan, by))
                        .flatMap(PlanDocument::year)
                        .filter(planned -> planned >= starts)
                        .orElse(starts);
        return LocalDate.of(year, 12, 31);
    }

    Outcome<Series> end(String id, LocalDate from, String reason, Command by) {
        return series.change(id, by, one -> one.end(from, reason, by));
    }

    Optional<Stored<Series>> find(String id, Actor by) {
        return series.find(by, id).filter(found -> found.state().isVisibleTo(by));
    }

    /** As it is now, for what the service itself does. */
    Series there(String id, Actor by) {
        return series.find(by, id).orElseThrow(Problem::notFound).state();
    }

    /** By their first day; an officer's or head's are those the own unit leads. */
    Page<Stored<Series>> list(Listing listing, Optional<String> unit, Actor by) {
        if (Series.seesAll(by)) {
            return series.list(by, listing.where("unit", unit));
        }
        Optional<String> own = by.unit().filter(mine -> unit.map(mine::equals).orElse(true));
        return own.map(mine -> series.list(by, listing.where("unit", mine)))
                .orElseGet(() -> new Page<>(List.of(), Optional.empty()));
    }

    /** Which of these series the actor's organisation has. */
    public Set<String> known(Collection<String> ids, Actor by) {
        return series.known(by, ids);
    }
}
