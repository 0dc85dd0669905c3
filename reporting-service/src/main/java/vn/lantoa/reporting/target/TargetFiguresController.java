package vn.lantoa.reporting.target;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.page.WrittenTime;
import vn.lantoa.chassis.problem.Messages;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.reporting.coverage.CoveredPlans;
import vn.lantoa.reporting.indicator.Figures;
import vn.lantoa.reporting.indicator.Numbers;
import vn.lantoa.reporting.ledger.EntryView;

/**
 * {@code /target-figures?plan=}: the targets of a plan, each with the figure it is measured by. A
 * target without a measure is printed as "Chưa định lượng": no number is made up for it. 403 for
 * who sees figures of one unit only; 404 for a plan nothing is known of.
 */
@RestController
@RequestMapping("/target-figures")
final class TargetFiguresController {

    private final TargetFigures targets;
    private final CoveredPlans plans;
    private final Figures figures;
    private final Messages messages;
    private final DomainClock clock;

    TargetFiguresController(
            TargetFigures targets,
            CoveredPlans plans,
            Figures figures,
            Messages messages,
            DomainClock clock) {
        this.targets = targets;
        this.plans = plans;
        this.figures = figures;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    TargetFiguresView ofPlan(Actor by, @RequestParam String plan, Locale reader) {
        if (!figures.areOpenTo(by)) {
            throw Problem.of(HttpStatus.FORBIDDEN, "figure.other-unit");
        }
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, DomainClock.ZONE);
        List<TargetFigures.Standing> all = targets.of(by.organisation(), plan, today, reader);
        if (all.isEmpty()) {
            plans.asked(by.organisation(), Optional.of(plan), today.getYear());
        }
        return new TargetFiguresView(
                plan,
                all.stream().map(standing -> view(standing, reader)).toList(),
                all.stream().filter(s -> s.target().state().equals("UNQUANTIFIED")).count(),
                all.stream().filter(s -> s.isMet().orElse(false)).count(),
                EntryView.local(now));
    }

    private TargetFiguresView.TargetView view(TargetFigures.Standing standing, Locale reader) {
        MeasuredTarget target = standing.target();
        return new TargetFiguresView.TargetView(
                target.id(),
                target.path(),
                target.part(),
                target.words(),
                target.year(),
                target.state(),
                target.owner(),
                target.measure().map(TargetFiguresView.MeasureView::of),
                figure(standing),
                standing.isMet(),
                text(standing, reader));
    }

    private static Optional<TargetFiguresView.FigureView> figure(TargetFigures.Standing standing) {
        return standing.figure()
                .flatMap(
                        figure ->
                                standing.days()
                                        .map(
                                                days ->
                                                        new TargetFiguresView.FigureView(
                                                                figure.name(),
                                                                days.from(),
                                                                days.last(),
                                                                figure.value(),
                                                                figure.text())));
    }

    private String text(TargetFigures.Standing standing, Locale reader) {
        MeasuredTarget target = standing.target();
        return target.measure()
                .map(measure -> compared(standing, measure, reader))
                .orElseGet(
                        () ->
                                messages.text(
                                        reader,
                                        target.state().equals("SPLIT")
                                                ? "target.split"
                                                : "target.unquantified"));
    }

    private String compared(
            TargetFigures.Standing standing, MeasuredTarget.Measure measure, Locale reader) {
        if (standing.days().isEmpty()) {
            return messages.text(reader, "figure.no-data");
        }
        if (standing.figure().isEmpty()) {
            return messages.text(reader, "target.no-indicator", measure.indicator());
        }
        String now = said(standing.figure().get(), measure, reader);
        String wanted = wanted(measure, reader);
        if (standing.isMet().isEmpty()) {
            return messages.text(reader, "target.open", now, wanted);
        }
        if (standing.isMet().get()) {
            return messages.text(reader, "target.met", now, wanted);
        }
        return measure.deadline()
                .filter(day -> !standing.isOver())
                .map(day -> WrittenTime.day(day, reader))
                .map(day -> messages.text(reader, "target.not-yet-by", now, wanted, day))
                .orElseGet(
                        () ->
                                messages.text(
                                        reader,
                                        standing.isOver() ? "target.missed" : "target.not-yet",
                                        now,
                                        wanted));
    }

    /** A number with its unit, or why there is none. */
    private static String said(
            Figures.Measured figure, MeasuredTarget.Measure measure, Locale reader) {
        return figure.value()
                .map(value -> with(value, measure.unit(), reader))
                .orElse(figure.text());
    }

    private String wanted(MeasuredTarget.Measure measure, Locale reader) {
        return messages.textOr(
                reader,
                "target.direction." + measure.direction(),
                with(measure.wanted(), measure.unit(), reader),
                with(measure.wanted(), measure.unit(), reader));
    }

    private static String with(BigDecimal value, String unit, Locale reader) {
        String number = Numbers.plain(value, reader);
        return unit.equals("%") ? number + "%" : number + " " + unit;
    }
}
