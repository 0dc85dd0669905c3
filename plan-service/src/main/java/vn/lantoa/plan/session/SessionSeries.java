package vn.lantoa.plan.session;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.AggregateStore;
import vn.lantoa.chassis.aggregate.AggregateType;
import vn.lantoa.chassis.aggregate.Aggregates;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.CommandKey;
import vn.lantoa.chassis.aggregate.Outcome;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;

/** The series of all organisations; Law Days are one like any other. */
@Component
final class SessionSeries {

    private static final String EACH_MONTH = "FREQ=MONTHLY;BYMONTHDAY=1";
    private static final int MOST_YEARS = 5;

    private static final AggregateType<Series> TYPE =
            new AggregateType<>("sessionSeries", Series.class, 1, _ -> Map.of(), List.of());

    private final Aggregates<Series> series;
    private final SessionFaults faults;

    SessionSeries(AggregateStore store, SessionFaults faults) {
        this.series = store.open(TYPE);
        this.faults = faults;
    }

    /**
     * A unit's Law Days of a year, each of which has its month. Planned again they stay as they
     * are.
     *
     * @param day of each month it is set for, the month's last where it has none; November's is the
     *     one the law names
     * @param themes of the twelve months, or none at all; an empty one is none
     * @throws Problem 422 for what they refer to and there is not
     */
    Outcome<Series> planLawDays(
            Call call, int year, Optional<Integer> day, List<String> themes, Command by) {
        if (!Series.mayPlanLawDays(by.actor())) {
            // Also where they are planned already: nobody else gets them for an answer.
            throw Problem.of(HttpStatus.FORBIDDEN, "session.law-days-not-allowed");
        }
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        refuse(faults.of(call, first, by.actor()));
        String id =
                CommandKey.natural(
                                "law-days",
                                by.actor().organisation(),
                                Integer.toString(year),
                                call.unit())
                        .toString();
        List<Series.Occurrence> months = new ArrayList<>();
        for (LocalDate start : Recurrence.days(EACH_MONTH, first, last).orElseThrow()) {
            YearMonth month = YearMonth.from(start);
            Optional<LocalDate> named =
                    Rules.nationalLawDay(year).filter(d -> YearMonth.from(d).equals(month));
            Optional<LocalDate> wanted =
                    day.map(d -> month.atDay(Math.min(d, month.lengthOfMonth())));
            Optional<String> theme =
                    themes.stream()
                            .skip(month.getMonthValue() - 1L)
                            .findFirst()
                            .filter(words -> !words.isEmpty());
            months.add(Series.Occurrence.of(id, Term.month(month, named.or(() -> wanted)), theme));
        }
        Series planned = new Series(id, call, EACH_MONTH, first, last, months);
        return series.createOnce(id, by, () -> planned.planLawDays(by));
    }

    /**
     * @throws Problem 422 for a rule that gives no day, or more than {@link Recurrence#MOST}, and
     *     for what they refer to and there is not
     */
    Outcome<Series> plan(Call call, String rule, LocalDate from, LocalDate until, Command by) {
        List<FieldFault> wrong = faults.of(call, from, by.actor());
        if (until.isBefore(from) || until.isAfter(from.plusYears(MOST_YEARS))) {
            wrong.add(FieldFault.at("/until", "session.until", MOST_YEARS));
        }
        refuse(wrong);
        List<LocalDate> days =
                Recurrence.days(rule, from, until)
                        .filter(found -> !found.isEmpty() && found.size() <= Recurrence.MOST)
                        .orElseThrow(
                                () ->
                                        Problem.invalid(
                                                List.of(
                                                        FieldFault.at(
                                                                "/rule",
                                                                "session.rule",
                                                                Recurrence.MOST))));
        return series.create(
                by,
                id ->
                        new Series(
                                        id,
                                        call,
                                        rule,
                                        from,
                                        until,
                                        days.stream()
                                                .map(
                                                        on ->
                                                                Series.Occurrence.of(
                                                                        id,
                                                                        Term.day(on),
                                                                        call.theme()))
                                                .toList())
                                .plan(by));
    }

    Optional<Stored<Series>> find(String id, Actor by) {
        return Organisers.see(by) ? series.find(by, id) : Optional.empty();
    }

    private static void refuse(List<FieldFault> wrong) {
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
    }
}
