package vn.lantoa.plan.session;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Outcome;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.http.Answers;
import vn.lantoa.chassis.http.TypedText;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;

/** {@code /law-days} and {@code /session-series}: sessions that come again, planned at once. */
@RestController
final class SessionSeriesController {

    /** What Law Days are called where nobody calls them otherwise. */
    private static final String LAW_DAY = "Ngày Pháp luật";

    /**
     * @param day of each month; without one it may be any, but November's is the law's
     * @param themes twelve, from January on; an empty one is still to be found
     */
    record NewLawDays(
            @NotNull @Min(1990) @Max(2100) Integer year,
            Optional<@Pattern(regexp = NewSession.FILLED) @Size(max = 250) String> title,
            Optional<@Size(min = 1, max = 100) String> plan,
            @NotBlank @Size(max = 60) String unit,
            @Size(max = 200) List<@NotBlank @Size(max = 60) String> invitedUnits,
            Optional<Boolean> everyUnit,
            Optional<@Min(1) @Max(31) Integer> day,
            Optional<@Size(min = 12, max = 12) List<@NotNull @Size(max = 500) String>> themes,
            Optional<@Pattern(regexp = NewSession.FILLED) @Size(max = 200) String> place,
            Optional<@Size(min = 1, max = 60) String> chair) {

        NewLawDays {
            invitedUnits = invitedUnits == null ? List.of() : invitedUnits;
        }

        Call call() {
            return new Call(
                    Kind.LAW_DAY,
                    Optional.empty(),
                    title.map(TypedText::clean).orElse(LAW_DAY),
                    Optional.empty(),
                    plan,
                    unit.strip(),
                    invitedUnits.stream().map(String::strip).distinct().toList(),
                    everyUnit.orElse(false),
                    place.map(TypedText::clean),
                    chair,
                    List.of());
        }
    }

    /**
     * @param rule RFC 5545, e.g. {@code FREQ=MONTHLY;BYMONTHDAY=25}
     * @param from the first day, {@code until} the last, at most five years later
     */
    record NewSeries(
            @NotNull Kind kind,
            Optional<@Size(min = 1, max = 40) String> subject,
            @NotBlank @Size(max = 250) String title,
            Optional<@Size(min = 1, max = 100) String> plan,
            @NotBlank @Size(max = 60) String unit,
            @Size(max = 200) List<@NotBlank @Size(max = 60) String> invitedUnits,
            Optional<Boolean> everyUnit,
            @NotBlank @Size(max = 200) String rule,
            @NotNull LocalDate from,
            @NotNull LocalDate until,
            Optional<@Pattern(regexp = NewSession.FILLED) @Size(max = 200) String> place,
            Optional<@Size(min = 1, max = 60) String> chair) {

        NewSeries {
            invitedUnits = invitedUnits == null ? List.of() : invitedUnits;
        }

        Call call() {
            return new Call(
                    kind,
                    subject,
                    TypedText.clean(title),
                    Optional.empty(),
                    plan,
                    unit.strip(),
                    invitedUnits.stream().map(String::strip).distinct().toList(),
                    everyUnit.orElse(false),
                    place.map(TypedText::clean),
                    chair,
                    List.of());
        }
    }

    /**
     * @param sessions with their ids; each is there as soon as it is made from the series
     */
    record SeriesView(
            String id,
            Kind kind,
            String title,
            String unit,
            String rule,
            LocalDate from,
            LocalDate until,
            List<Series.Occurrence> sessions,
            long version) {

        static SeriesView of(Stored<Series> stored) {
            Series series = stored.state();
            return new SeriesView(
                    series.id(),
                    series.call().kind(),
                    series.call().title(),
                    series.call().unit(),
                    series.rule(),
                    series.from(),
                    series.until(),
                    series.occurrences(),
                    stored.version());
        }
    }

    private final SessionSeries series;

    SessionSeriesController(SessionSeries series) {
        this.series = series;
    }

    /** Twelve a year and unit; the same year again gives those there are. */
    @PostMapping("/law-days")
    ResponseEntity<SeriesView> planLawDays(@RequestBody NewLawDays wanted, Command by) {
        List<String> themes =
                wanted.themes().orElse(List.of()).stream().map(TypedText::clean).toList();
        return created(series.planLawDays(wanted.call(), wanted.year(), wanted.day(), themes, by));
    }

    @PostMapping("/session-series")
    ResponseEntity<SeriesView> plan(@RequestBody NewSeries wanted, Command by) {
        if (wanted.kind() == Kind.LAW_DAY) {
            throw Problem.invalid(List.of(FieldFault.at("/kind", "session.use-law-days")));
        }
        return created(
                series.plan(
                        wanted.call(), wanted.rule().strip(), wanted.from(), wanted.until(), by));
    }

    @GetMapping("/session-series/{id}")
    ResponseEntity<SeriesView> find(@PathVariable String id, Actor by) {
        return series.find(id, by)
                .map(found -> Answers.found(found, SeriesView::of))
                .orElseThrow(Problem::notFound);
    }

    private static ResponseEntity<SeriesView> created(Outcome<Series> outcome) {
        return Answers.created(outcome, "/session-series", SeriesView::of);
    }
}
