package vn.lantoa.reporting.dashboard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.reporting.coverage.Coverage;
import vn.lantoa.reporting.coverage.Coverages;
import vn.lantoa.reporting.coverage.CoveredPlan;
import vn.lantoa.reporting.indicator.Figures;
import vn.lantoa.reporting.ledger.Slice;
import vn.lantoa.reporting.period.Days;
import vn.lantoa.reporting.period.Period;
import vn.lantoa.reporting.period.Regimes;

/** Puts a dashboard together from figures others compute. */
@Component
final class Dashboards {

    private final Coverages coverages;
    private final Figures figures;
    private final Regimes regimes;

    Dashboards(Coverages coverages, Figures figures, Regimes regimes) {
        this.coverages = coverages;
        this.figures = figures;
        this.regimes = regimes;
    }

    Dashboard of(Actor by, CoveredPlan plan, Period period, Locale reader) {
        Slice slice = Slice.of(by.organisation(), period.days());
        Map<String, Coverage> months = new LinkedHashMap<>();
        for (Period month : regimes.monthsIn(period)) {
            months.put(code(month), coverages.of(plan, slice.on(month.days())));
        }
        Coverage whole = coverages.of(plan, slice);
        return new Dashboard(
                whole,
                coverages.isFed(by.organisation()),
                Heatmap.of(code(period), whole, months),
                figures(by, period.days(), reader));
    }

    private List<Figures.Printed> figures(Actor by, Days days, Locale reader) {
        List<Figures.Printed> shown = new ArrayList<>();
        shown.add(figures.ofOrganisation(by, "article.published", days, reader));
        figures.printed(by, "task.done-on-time", days, reader).ifPresent(shown::add);
        figures.printed(by, "column.cadence-kept", days, reader).ifPresent(shown::add);
        return shown;
    }

    static String code(Period period) {
        return period.name().map(Period.Name::code).orElse("");
    }
}
