package vn.lantoa.plan.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.AggregateStore;
import vn.lantoa.chassis.aggregate.AggregateType;
import vn.lantoa.chassis.aggregate.Aggregates;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.CommandKey;
import vn.lantoa.chassis.aggregate.Listing;
import vn.lantoa.chassis.aggregate.Outcome;
import vn.lantoa.plan.calendar.YearDecisions.Ruling;

/** The calendars of offices: what is shipped, and what each office recorded since. */
@Component
public final class OfficeCalendars {

    private static final AggregateType<YearDecisions> TYPE =
            new AggregateType<>(
                    "calendar-years",
                    YearDecisions.class,
                    1,
                    decisions -> Map.of("year", decisions.year()),
                    List.of(List.of("year")));

    private final Aggregates<YearDecisions> years;

    OfficeCalendars(AggregateStore store) {
        this.years = store.open(TYPE);
    }

    /**
     * The calendar of an actor's organisation as it is now: decisions it recorded go before what is
     * shipped. One read of the store; to be asked for once per command, not once per day.
     */
    public WorkingDays of(Actor actor) {
        Map<LocalDate, CalendarDay> decided = new HashMap<>();
        Optional<String> after = Optional.empty();
        do {
            var page = years.list(actor, Listing.by("year", Listing.MOST, after));
            page.items().forEach(stored -> stored.state().addTo(decided));
            after = page.next();
        } while (after.isPresent());
        return new WorkingDays(decided);
    }

    Outcome<YearDecisions> record(int year, Ruling ruling, Command by) {
        String id = CommandKey.natural("calendar", by.actor().organisation(), "" + year).toString();
        if (years.find(by.actor(), id).isEmpty()) {
            Outcome<YearDecisions> begun =
                    years.createOnce(id, by, () -> YearDecisions.none(id, year).record(ruling, by));
            if (!(begun instanceof Outcome.Unchanged<YearDecisions>)) {
                return begun;
            }
        }
        return years.change(id, by, decisions -> decisions.record(ruling, by));
    }
}
