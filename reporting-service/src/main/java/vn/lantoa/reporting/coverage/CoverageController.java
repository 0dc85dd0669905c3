package vn.lantoa.reporting.coverage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.http.Limits;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.Messages;
import vn.lantoa.reporting.ledger.Dimension;
import vn.lantoa.reporting.ledger.EntryView;
import vn.lantoa.reporting.ledger.Slice;
import vn.lantoa.reporting.period.Period;
import vn.lantoa.reporting.period.Regimes;

/**
 * {@code /coverage}: which topics of a plan were told in a period, and the entries behind it. All
 * members of an organisation may ask: what is counted was published.
 *
 * <p>The plan is the one named, or the one of the period's year that was issued last; 404 when
 * there is none. The days are those of {@code /indicators}, with the same errors.
 */
@RestController
@RequestMapping("/coverage")
final class CoverageController {

    private final CoveredPlans plans;
    private final Coverages coverages;
    private final Regimes regimes;
    private final Messages messages;
    private final DomainClock clock;

    CoverageController(
            CoveredPlans plans,
            Coverages coverages,
            Regimes regimes,
            Messages messages,
            DomainClock clock) {
        this.plans = plans;
        this.coverages = coverages;
        this.regimes = regimes;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * @param audience one; an article that is for several counts for each of them
     */
    @GetMapping
    CoverageView coverage(
            Actor by,
            @RequestParam Optional<String> plan,
            @RequestParam Optional<String> period,
            @RequestParam Optional<String> regime,
            @RequestParam Optional<LocalDate> from,
            @RequestParam Optional<LocalDate> to,
            @RequestParam Optional<String> unit,
            @RequestParam Optional<String> form,
            @RequestParam Optional<String> channel,
            @RequestParam Optional<String> audience,
            @RequestParam Optional<String> language,
            @RequestParam Optional<String> kind,
            Locale reader) {
        Period asked = regimes.asked(period, regime, from, to);
        CoveredPlan covered = plans.asked(by.organisation(), plan, asked.year());
        Slice slice = slice(by, asked, unit, form, channel, audience, language, kind);
        Instant now = clock.instant();
        boolean fed = coverages.isFed(by.organisation());
        Coverage coverage = coverages.of(covered, slice);
        return CoverageView.of(
                coverage,
                fed,
                coverages.spans(covered, slice),
                asked,
                text(coverage, fed, reader),
                EntryView.local(now));
    }

    private String text(Coverage coverage, boolean fed, Locale reader) {
        return fed
                ? messages.text(
                        reader,
                        "coverage.covered",
                        coverage.covered(),
                        coverage.plan().leaves().size())
                : messages.text(reader, "figure.no-data");
    }

    /**
     * What a number of {@link #coverage} is folded from, by day: what was published, and what took
     * it back.
     *
     * @param topic code of one topic; all of the plan's unless said
     */
    @GetMapping("/entries")
    Page<EntryView> entries(
            Actor by,
            @RequestParam Optional<String> plan,
            @RequestParam Optional<String> topic,
            @RequestParam Optional<String> period,
            @RequestParam Optional<String> regime,
            @RequestParam Optional<LocalDate> from,
            @RequestParam Optional<LocalDate> to,
            @RequestParam Optional<String> unit,
            @RequestParam Optional<String> form,
            @RequestParam Optional<String> channel,
            @RequestParam Optional<String> audience,
            @RequestParam Optional<String> language,
            @RequestParam Optional<String> kind,
            @RequestParam Optional<Integer> limit,
            @RequestParam Optional<String> after) {
        Period asked = regimes.asked(period, regime, from, to);
        CoveredPlan covered = plans.asked(by.organisation(), plan, asked.year());
        Slice slice = slice(by, asked, unit, form, channel, audience, language, kind);
        return coverages.entries(covered, topic, slice, Limits.of(limit), after).map(EntryView::of);
    }

    private static Slice slice(
            Actor by,
            Period asked,
            Optional<String> unit,
            Optional<String> form,
            Optional<String> channel,
            Optional<String> audience,
            Optional<String> language,
            Optional<String> kind) {
        return Slice.of(by.organisation(), asked.days())
                .where(Dimension.UNIT, unit)
                .where(Dimension.FORM, form)
                .where(Dimension.CHANNEL, channel)
                .where(Dimension.AUDIENCE, audience)
                .where(Dimension.LANGUAGE, language)
                .where(Dimension.KIND, kind);
    }
}
