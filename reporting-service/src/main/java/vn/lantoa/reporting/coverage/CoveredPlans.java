package vn.lantoa.reporting.coverage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.problem.Problem;

/** Finds the plan a question is about. */
@Component
public final class CoveredPlans {

    private static final Comparator<CoveredPlan> ISSUED_LAST =
            Comparator.comparing(CoveredPlans::issuedOn).thenComparing(CoveredPlan::toldAt);

    private final MongoCollection<CoveredPlan> plans;

    CoveredPlans(MongoDatabase database) {
        plans = database.getCollection(CoveredPlan.COLLECTION, CoveredPlan.class);
        plans.createIndex(ascending("organisation", "year", "issued"));
    }

    /**
     * The plan asked for, or else the one of the year that was issued last.
     *
     * @throws Problem 404 when the organisation has no such plan, or none that is issued
     */
    public CoveredPlan asked(String organisation, Optional<String> id, int year) {
        if (id.isPresent()) {
            return named(organisation, id.get()).orElseThrow(Problem::notFound);
        }
        return ofYear(organisation, year)
                .orElseThrow(
                        () ->
                                Problem.of(
                                        HttpStatus.NOT_FOUND,
                                        "coverage.no-plan",
                                        Integer.toString(year)));
    }

    private Optional<CoveredPlan> named(String organisation, String id) {
        return Optional.ofNullable(
                plans.find(and(eq("_id", id), eq("organisation", organisation), eq("issued", true)))
                        .first());
    }

    /** The organisation's own plan of a year, the one that was issued last. */
    public Optional<CoveredPlan> ofYear(String organisation, int year) {
        List<CoveredPlan> issued =
                plans.find(
                                and(
                                        eq("organisation", organisation),
                                        eq("year", year),
                                        eq("issued", true)))
                        .into(new ArrayList<>());
        return issued.stream().filter(CoveredPlan::isOfTheYear).max(ISSUED_LAST);
    }

    private static LocalDate issuedOn(CoveredPlan plan) {
        return plan.issuedOn().orElse(LocalDate.ofInstant(plan.toldAt(), DomainClock.ZONE));
    }
}
