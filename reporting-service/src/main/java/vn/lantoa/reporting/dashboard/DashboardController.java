package vn.lantoa.reporting.dashboard;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.http.Limits;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.Messages;
import vn.lantoa.reporting.coverage.Coverages;
import vn.lantoa.reporting.coverage.CoveredPlan;
import vn.lantoa.reporting.coverage.CoveredPlans;
import vn.lantoa.reporting.ledger.Entry;
import vn.lantoa.reporting.ledger.EntryView;
import vn.lantoa.reporting.ledger.Slice;
import vn.lantoa.reporting.period.Period;
import vn.lantoa.reporting.period.Regimes;

/**
 * {@code /dashboard}: coverage of a plan for people, as a page; and the entries behind each number.
 * Without a period it is the quarter of today, by the domain's clock.
 */
@Controller
@RequestMapping("/dashboard")
final class DashboardController {

    /** For a request that has been answered from what the reader has already. */
    private static final View NOTHING_MORE = (model, request, response) -> {};

    private final CoveredPlans plans;
    private final Coverages coverages;
    private final Dashboards dashboards;
    private final Regimes regimes;
    private final Messages messages;
    private final DomainClock clock;

    DashboardController(
            CoveredPlans plans,
            Coverages coverages,
            Dashboards dashboards,
            Regimes regimes,
            Messages messages,
            DomainClock clock) {
        this.plans = plans;
        this.coverages = coverages;
        this.dashboards = dashboards;
        this.regimes = regimes;
        this.messages = messages;
        this.clock = clock;
    }

    /** The whole page; also where there is no plan yet. */
    @GetMapping
    ModelAndView page(
            Actor by,
            @RequestParam Optional<String> plan,
            @RequestParam Optional<String> period,
            @RequestParam Optional<String> regime,
            Locale reader) {
        Period asked = period(period, regime);
        ModelAndView page = new ModelAndView("dashboard");
        page.addObject("asOf", clock.instant());
        page.addObject("regimes", regimes.names(reader));
        page.addObject("periods", choices(asked, reader));
        describe(page, asked, reader);
        Optional<CoveredPlan> covered =
                plan.isPresent()
                        ? Optional.of(plans.asked(by.organisation(), plan, asked.year()))
                        : plans.ofYear(by.organisation(), asked.year());
        covered.ifPresent(
                found -> show(page, dashboards.of(by, found, asked, reader), asked, reader));
        return page;
    }

    /** What changes on the page; 304 while it is as the reader has it. */
    @GetMapping("/heatmap")
    ModelAndView heatmap(
            Actor by,
            @RequestParam String plan,
            @RequestParam String period,
            @RequestParam Optional<String> regime,
            Locale reader,
            ServletWebRequest request) {
        Period asked = period(Optional.of(period), regime);
        CoveredPlan covered = plans.asked(by.organisation(), Optional.of(plan), asked.year());
        Dashboard dashboard = dashboards.of(by, covered, asked, reader);
        Optional.ofNullable(request.getResponse())
                .ifPresent(
                        response ->
                                response.setHeader(
                                        HttpHeaders.CACHE_CONTROL,
                                        CacheControl.noCache().cachePrivate().getHeaderValue()));
        if (request.checkNotModified(dashboard.tag(reader.getLanguage()))) {
            return new ModelAndView(NOTHING_MORE);
        }
        ModelAndView fragment = new ModelAndView("heatmap :: figures");
        describe(fragment, asked, reader);
        show(fragment, dashboard, asked, reader);
        return fragment;
    }

    /** The entries behind a number, as a page. */
    @GetMapping("/entries")
    ModelAndView entries(
            Actor by,
            @RequestParam String plan,
            @RequestParam Optional<String> topic,
            @RequestParam Optional<String> period,
            @RequestParam Optional<String> regime,
            @RequestParam Optional<String> after,
            Locale reader) {
        Period asked = period(period, regime);
        CoveredPlan covered = plans.asked(by.organisation(), Optional.of(plan), asked.year());
        Slice slice = Slice.of(by.organisation(), asked.days());
        Page<Entry> entries = coverages.entries(covered, topic, slice, Limits.USUAL, after);
        ModelAndView page = new ModelAndView("entries");
        describe(page, asked, reader);
        page.addObject("asOf", clock.instant());
        page.addObject("plan", covered);
        page.addObject("entries", entries.map(EntryView::of).items());
        entries.next().ifPresent(next -> page.addObject("next", next));
        topic.flatMap(covered::topic).ifPresent(found -> page.addObject("topic", found));
        topic.ifPresent(
                code ->
                        page.addObject("code", code)
                                .addObject(
                                        "items", coverages.of(covered, slice).told(code).items()));
        return page;
    }

    private Period period(Optional<String> period, Optional<String> regime) {
        return period.isPresent()
                ? regimes.asked(period, regime, Optional.empty(), Optional.empty())
                : regimes.quarterOf(regime.orElse(Regimes.USUAL), LocalDate.now(clock));
    }

    private void describe(ModelAndView page, Period asked, Locale reader) {
        page.addObject("period", Dashboards.code(asked));
        page.addObject("regime", asked.name().map(Period.Name::regime).orElse(Regimes.USUAL));
        page.addObject("periodName", name(asked, reader));
        page.addObject("from", asked.days().from());
        page.addObject("to", asked.days().last());
        page.addObject("year", Integer.toString(asked.year()));
    }

    private void show(ModelAndView page, Dashboard dashboard, Period asked, Locale reader) {
        page.addObject("dashboard", dashboard);
        page.addObject("tag", dashboard.tag(reader.getLanguage()));
        page.addObject("legend", Heatmap.legend());
        page.addObject(
                "months",
                regimes.monthsIn(asked).stream()
                        .map(month -> Column.of(month, name(month, reader)))
                        .toList());
    }

    /**
     * A month at the head of the table.
     *
     * @param number 1 to 12
     */
    record Column(int number, String name, LocalDate from, LocalDate to) {

        static Column of(Period month, String name) {
            String kind = month.name().map(Period.Name::kind).orElse("M0");
            return new Column(
                    Integer.parseInt(kind.substring(1)),
                    name,
                    month.days().from(),
                    month.days().last());
        }
    }

    private Map<String, Map<String, String>> choices(Period asked, Locale reader) {
        Map<String, Map<String, String>> byYear = new LinkedHashMap<>();
        String regime = asked.name().map(Period.Name::regime).orElse(Regimes.USUAL);
        for (int year : List.of(asked.year() + 1, asked.year(), asked.year() - 1)) {
            Map<String, String> periods = new LinkedHashMap<>();
            regimes.longOnes(regime, year)
                    .forEach(p -> periods.put(Dashboards.code(p), name(p, reader)));
            byYear.put(Integer.toString(year), periods);
        }
        return byYear;
    }

    private String name(Period period, Locale reader) {
        return period.name()
                .map(
                        name ->
                                messages.textOr(
                                        reader,
                                        "period." + name.kind(),
                                        name.code(),
                                        Integer.toString(period.year())))
                .orElse("");
    }
}
