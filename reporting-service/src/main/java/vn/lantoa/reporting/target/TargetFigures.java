package vn.lantoa.reporting.target;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lantoa.reporting.indicator.Figures;
import vn.lantoa.reporting.period.Days;
import vn.lantoa.reporting.period.Regimes;

/** Puts the targets of a plan beside the figures they are measured by. */
@Component
final class TargetFigures {

    /**
     * A target with what it has come to.
     *
     * @param days whose entries are in the figure: from the year's first day to today, or to the
     *     deadline when that is past; empty before that, and without a measure
     * @param figure empty without a measure, and when the catalogue has no such indicator
     * @param isOver whether the deadline is past
     */
    record Standing(
            MeasuredTarget target,
            Optional<Days> days,
            Optional<Figures.Measured> figure,
            boolean isOver) {

        /** Empty where there is nothing to compare. */
        Optional<Boolean> isMet() {
            return figure.flatMap(Figures.Measured::value)
                    .flatMap(value -> target.measure().flatMap(m -> m.isMetBy(value)));
        }
    }

    private final MongoCollection<MeasuredTarget> targets;
    private final Figures figures;
    private final Regimes regimes;

    TargetFigures(MongoDatabase database, Figures figures, Regimes regimes) {
        targets = database.getCollection(MeasuredTarget.COLLECTION, MeasuredTarget.class);
        targets.createIndex(ascending("organisation", "plan"));
        this.figures = figures;
        this.regimes = regimes;
    }

    /** What a plan states, in its order, as it is on a day. */
    List<Standing> of(String organisation, String plan, LocalDate today, Locale reader) {
        List<MeasuredTarget> stated =
                targets.find(and(eq("organisation", organisation), eq("plan", plan)))
                        .into(new ArrayList<>());
        return stated.stream()
                .filter(MeasuredTarget::isStated)
                .sorted(PlanOrder.OF_TARGETS)
                .map(target -> standing(target, today, reader))
                .toList();
    }

    private Standing standing(MeasuredTarget target, LocalDate today, Locale reader) {
        if (target.measure().isEmpty()) {
            return new Standing(target, Optional.empty(), Optional.empty(), false);
        }
        MeasuredTarget.Measure measure = target.measure().get();
        Days year = regimes.year(measure.regime(), target.year());
        LocalDate deadline = measure.deadline().orElse(year.last());
        LocalDate last = today.isBefore(deadline) ? today : deadline;
        Optional<Days> days =
                last.isBefore(year.from())
                        ? Optional.empty()
                        : Optional.of(Days.inclusive(year.from(), last));
        return new Standing(
                target,
                days,
                days.flatMap(
                        asked ->
                                figures.ofPlan(
                                        target.organisation(),
                                        target.plan(),
                                        measure.indicator(),
                                        asked,
                                        reader)),
                today.isAfter(deadline));
    }
}
