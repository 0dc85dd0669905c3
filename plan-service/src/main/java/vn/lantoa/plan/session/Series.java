package vn.lantoa.plan.session;

import static vn.lantoa.chassis.aggregate.Decision.accept;
import static vn.lantoa.chassis.aggregate.Decision.forbid;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.CommandKey;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.plan.events.LawDaysPlanned;
import vn.lantoa.plan.events.SessionSeriesFacts;
import vn.lantoa.plan.events.SessionSeriesPlanned;

/**
 * Sessions planned at once: a year of Law Days, or what a rule makes come again. It is one event;
 * each session is made from it.
 *
 * @param call what all of them have
 * @param rule RFC 5545
 * @param from the first day of it, {@code until} the last
 */
record Series(
        String id,
        Call call,
        String rule,
        LocalDate from,
        LocalDate until,
        List<Occurrence> occurrences) {

    /** One of them, under the id it has as a session. */
    record Occurrence(String session, Term term, Optional<String> theme) {

        static Occurrence of(String series, Term term, Optional<String> theme) {
            return new Occurrence(
                    CommandKey.natural("session", series, term.from().toString()).toString(),
                    term,
                    theme);
        }
    }

    Series {
        occurrences = List.copyOf(occurrences);
    }

    Decision<Series> planLawDays(Command by) {
        return mayPlanLawDays(by.actor())
                ? accept(this, new LawDaysPlanned(facts(), from.getYear()))
                : forbid("session.law-days-not-allowed");
    }

    static boolean mayPlanLawDays(Actor actor) {
        return actor.is(Role.FOCAL_POINT);
    }

    Decision<Series> plan(Command by) {
        return Organisers.mayOrganise(call.unit(), by.actor())
                ? accept(this, new SessionSeriesPlanned(facts()))
                : forbid("session.schedule-not-allowed");
    }

    private SessionSeriesFacts facts() {
        return new SessionSeriesFacts(
                id,
                call.kind().name(),
                call.subject(),
                call.title(),
                call.plan(),
                call.unit(),
                call.invitedUnits(),
                call.everyUnit(),
                call.place(),
                call.chair(),
                rule,
                from,
                until,
                occurrences.stream().map(Series::told).toList());
    }

    private static SessionSeriesFacts.Occurrence told(Occurrence one) {
        Term term = one.term();
        return new SessionSeriesFacts.Occurrence(
                one.session(), term.from(), term.to(), term.on(), one.theme());
    }
}
