package vn.lantoa.reporting.ledger;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import vn.lantoa.reporting.period.Days;

/**
 * The part of the ledger a question is about: one organisation, always; the rest narrows it.
 *
 * @param unit id of a leaf unit
 */
public record Slice(
        String organisation,
        Optional<String> unit,
        Optional<String> plan,
        Optional<String> topic,
        Days days) {

    Bson of(Collection<String> accounts) {
        List<Bson> filters = new ArrayList<>();
        filters.add(eq("organisation", organisation));
        filters.add(in("account", accounts));
        unit.ifPresent(u -> filters.add(eq("unit", u)));
        plan.ifPresent(p -> filters.add(eq("plan", p)));
        topic.ifPresent(t -> filters.add(eq("topic", t)));
        return and(filters);
    }
}
