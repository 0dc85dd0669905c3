package vn.lantoa.reporting.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.http.Limits;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Messages;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.reporting.ledger.Dimension;
import vn.lantoa.reporting.ledger.EntryView;
import vn.lantoa.reporting.ledger.Ledger;
import vn.lantoa.reporting.ledger.Slice;
import vn.lantoa.reporting.period.Period;
import vn.lantoa.reporting.period.Regimes;

/**
 * {@code /indicators}: the catalogue, figures, and the entries behind them.
 *
 * <p>The days are a {@code period} ({@code 2023-Q1}, {@code 2023-H1}, {@code 2023-9M}, {@code
 * 2023-M05}, {@code 2023}) of a {@code regime} ({@code calendar} unless said otherwise), or {@code
 * from} and {@code to}, both included.
 */
@RestController
@RequestMapping("/indicators")
final class IndicatorController {

    private final Catalogue catalogue;
    private final Figures figures;
    private final Ledger ledger;
    private final Regimes regimes;
    private final Messages messages;
    private final DomainClock clock;

    IndicatorController(
            Catalogue catalogue,
            Figures figures,
            Ledger ledger,
            Regimes regimes,
            Messages messages,
            DomainClock clock) {
        this.catalogue = catalogue;
        this.figures = figures;
        this.ledger = ledger;
        this.regimes = regimes;
        this.messages = messages;
        this.clock = clock;
    }

    /** The whole catalogue, on one page. */
    @GetMapping
    Page<IndicatorView> all(Locale reader) {
        return catalogue.all().map(indicator -> IndicatorView.of(indicator, reader));
    }

    /** 404 for an unknown code; 422 for days that make no sense; 403 for another unit. */
    @GetMapping("/{code}")
    FigureView figure(
            Actor by,
            @PathVariable String code,
            @RequestParam Optional<String> unit,
            @RequestParam Optional<String> plan,
            @RequestParam Optional<String> topic,
            @RequestParam Optional<String> kind,
            @RequestParam Optional<String> matter,
            @RequestParam Optional<String> period,
            @RequestParam Optional<String> regime,
            @RequestParam Optional<LocalDate> from,
            @RequestParam Optional<LocalDate> to,
            Locale reader) {
        known(code);
        Period asked = regimes.asked(period, regime, from, to);
        Indicator indicator = catalogue.of(code, asked.days().last());
        Slice slice = slice(by, unit, plan, topic, kind, matter, asked);
        Instant now = clock.instant();
        Figure figure = figures.of(indicator, slice);
        FigureView.Parts parts = FigureView.Parts.of(figure, indicator);
        return new FigureView(
                code,
                indicator.version(),
                indicator.name().in(reader),
                slice.of(Dimension.UNIT),
                plan,
                topic,
                kind,
                matter,
                asked.name().map(Period.Name::regime),
                asked.name().map(Period.Name::code),
                asked.days().from(),
                asked.days().last(),
                parts.state(),
                parts.numerator(),
                parts.denominator(),
                parts.value(),
                figure.text(messages, reader),
                EntryView.local(now),
                figure.newest().map(EntryView::local));
    }

    /**
     * The entries a figure is folded from, by day: their amounts add up to it, or what they name is
     * counted once.
     *
     * @param part {@code numerator} or {@code denominator}; both unless said
     */
    @GetMapping("/{code}/entries")
    Page<EntryView> entries(
            Actor by,
            @PathVariable String code,
            @RequestParam Optional<String> unit,
            @RequestParam Optional<String> plan,
            @RequestParam Optional<String> topic,
            @RequestParam Optional<String> kind,
            @RequestParam Optional<String> matter,
            @RequestParam Optional<String> period,
            @RequestParam Optional<String> regime,
            @RequestParam Optional<LocalDate> from,
            @RequestParam Optional<LocalDate> to,
            @RequestParam Optional<String> part,
            @RequestParam Optional<Integer> limit,
            @RequestParam Optional<String> after) {
        known(code);
        Period asked = regimes.asked(period, regime, from, to);
        Indicator indicator = catalogue.of(code, asked.days().last());
        List<String> accounts = part.map(p -> account(indicator, p)).orElse(indicator.accounts());
        Slice slice = slice(by, unit, plan, topic, kind, matter, asked);
        return ledger.entries(
                        slice.on(indicator.folded(slice.days())), accounts, Limits.of(limit), after)
                .map(EntryView::of);
    }

    private static List<String> account(Indicator indicator, String part) {
        return switch (part) {
            case "numerator" -> List.of(indicator.numerator());
            case "denominator" -> indicator.denominator().stream().toList();
            default ->
                    throw Problem.invalid(
                            List.of(
                                    FieldFault.at(
                                            "part", "field.choice", "numerator, denominator")));
        };
    }

    private void known(String code) {
        if (!catalogue.knows(code)) {
            throw Problem.notFound();
        }
    }

    private static Slice slice(
            Actor by,
            Optional<String> unit,
            Optional<String> plan,
            Optional<String> topic,
            Optional<String> kind,
            Optional<String> matter,
            Period asked) {
        return Slice.of(by.organisation(), asked.days())
                .where(Dimension.UNIT, Sight.unit(by, unit))
                .where(Dimension.PLAN, plan)
                .where(Dimension.TOPIC, topic)
                .where(Dimension.KIND, kind)
                .where(Dimension.MATTER, matter);
    }
}
