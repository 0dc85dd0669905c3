package vn.lantoa.plan.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.http.Answers;
import vn.lantoa.chassis.http.TypedText;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.calendar.CalendarDay.Kind;
import vn.lantoa.plan.calendar.YearDecisions.RuledDay;
import vn.lantoa.plan.calendar.YearDecisions.Ruling;

/** {@code /calendar}: days off and working days of the actor's organisation. */
@RestController
@RequestMapping("/calendar")
final class CalendarController {

    private static final int FIRST_YEAR = 1976;
    private static final int LAST_YEAR = 2100;
    private static final int MOST_WORKING_DAYS = 5_000;

    record SourceBody(
            @NotBlank @Size(max = 60) String number,
            @NotNull LocalDate date,
            @NotBlank @Size(max = 200) String issuer) {}

    record DayBody(
            @NotNull LocalDate day, @NotNull Kind kind, @NotBlank @Size(max = 200) String name) {

        RuledDay ruled() {
            return new RuledDay(day, kind, TypedText.clean(name));
        }
    }

    /**
     * @param days none takes back what was recorded of this decision
     */
    record NewDecision(
            @NotNull @Valid SourceBody source, @NotNull @Size(max = 60) List<@Valid DayBody> days) {

        Ruling ruling() {
            return new Ruling(
                    TypedText.clean(source.number()),
                    source.date(),
                    TypedText.clean(source.issuer()),
                    days.stream().map(DayBody::ruled).toList());
        }
    }

    /**
     * @param to as it was asked, or the day reached
     * @param known false: more than weekends is not known of every year in between
     */
    record Counted(LocalDate from, LocalDate to, int workingDays, boolean known) {}

    private final OfficeCalendars calendars;

    CalendarController(OfficeCalendars calendars) {
        this.calendars = calendars;
    }

    @GetMapping("/{year}")
    CalendarView year(@PathVariable int year, Actor by, Locale reader) {
        return CalendarView.of(within(year), calendars.of(by), reader);
    }

    /** By ADMIN; told as {@code HolidaysDecided}. The same decision again replaces its days. */
    @PostMapping("/{year}/decisions")
    ResponseEntity<CalendarView> decide(
            @PathVariable int year, @RequestBody NewDecision decision, Command by, Locale reader) {
        return Answers.changed(
                calendars.record(within(year), decision.ruling(), by),
                stored -> CalendarView.of(year, calendars.of(by.actor()), reader));
    }

    /**
     * Either the day reached {@code after} so many working days, or how many there are up to {@code
     * to}; {@code from} itself is not counted, {@code to} is.
     */
    @GetMapping("/working-days")
    Counted workingDays(
            @RequestParam LocalDate from,
            @RequestParam Optional<LocalDate> to,
            @RequestParam Optional<Integer> after,
            Actor by) {
        refuse(from, to, after);
        WorkingDays calendar = calendars.of(by);
        LocalDate end = to.orElseGet(() -> calendar.after(from, after.orElse(0)));
        boolean known =
                from.datesUntil(end.plusDays(1))
                        .map(LocalDate::getYear)
                        .distinct()
                        .allMatch(calendar::isKnown);
        return new Counted(from, end, calendar.between(from, end), known);
    }

    private static void refuse(LocalDate from, Optional<LocalDate> to, Optional<Integer> after) {
        if (to.isPresent() == after.isPresent()) {
            throw Problem.invalid(List.of(FieldFault.at("to", "calendar.to-or-after")));
        }
        if (after.filter(n -> n < 0 || n > MOST_WORKING_DAYS).isPresent()) {
            throw Problem.invalid(
                    List.of(FieldFault.at("after", "calendar.after", MOST_WORKING_DAYS)));
        }
        if (isOutside(from)) {
            throw Problem.invalid(List.of(outside("from")));
        }
        if (to.filter(day -> isOutside(day) || day.isBefore(from)).isPresent()) {
            throw Problem.invalid(List.of(outside("to")));
        }
    }

    private static boolean isOutside(LocalDate day) {
        return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR;
    }

    private static FieldFault outside(String parameter) {
        return FieldFault.at(
                parameter,
                "calendar.day-outside",
                String.valueOf(FIRST_YEAR),
                String.valueOf(LAST_YEAR));
    }

    private static int within(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw Problem.notFound();
        }
        return year;
    }
}
