package vn.lantoa.reporting.ledger;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.conversions.Bson;
import vn.lantoa.reporting.period.Days;

/**
 * The part of the ledger a question is about: one organisation, always; the rest narrows it.
 *
 * @param narrowed the value asked for in some dimensions; of several audiences, one
 */
public record Slice(String organisation, Map<Dimension, String> narrowed, Days days) {

    public Slice {
        narrowed = Map.copyOf(narrowed);
    }

    /** All an organisation recorded on some days. */
    public static Slice of(String organisation, Days days) {
        return new Slice(organisation, Map.of(), days);
    }

    /** The part of it that has a value in a dimension; all of it when none is asked for. */
    public Slice where(Dimension dimension, Optional<String> value) {
        if (value.isEmpty()) {
            return this;
        }
        Map<Dimension, String> more = new EnumMap<>(Dimension.class);
        more.putAll(narrowed);
        more.put(dimension, value.get());
        return new Slice(organisation, more, days);
    }

    /** The same on other days. */
    public Slice on(Days others) {
        return new Slice(organisation, narrowed, others);
    }

    public Optional<String> of(Dimension dimension) {
        return Optional.ofNullable(narrowed.get(dimension));
    }

    Bson of(Collection<String> accounts) {
        List<Bson> filters = new ArrayList<>();
        filters.add(eq("organisation", organisation));
        filters.add(in("account", accounts));
        narrowed.forEach((dimension, value) -> filters.add(dimension.is(value)));
        return and(filters);
    }
}
