package vn.lantoa.content.plan;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.event.EventHead;
import vn.lantoa.chassis.listener.Replica;
import vn.lantoa.plan.events.PlanEvent;

/** The copies of all plans; each replaced only by a newer one. */
@Component
public final class KnownPlans implements Replica<PlanEvent, KnownPlan> {

    private static final String COLLECTION = "knownPlans";

    private final MongoCollection<KnownPlan> copies;

    KnownPlans(MongoDatabase database) {
        copies = database.getCollection(COLLECTION, KnownPlan.class);
    }

    @Override
    public Class<PlanEvent> listensTo() {
        return PlanEvent.class;
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public KnownPlan copy(PlanEvent event, EventHead head) {
        return KnownPlan.of(event, head);
    }

    /** Those of an organisation's plans that are known by now, by id. */
    public Map<String, KnownPlan> find(String organisation, Collection<String> ids) {
        Map<String, KnownPlan> found = new HashMap<>();
        copies.find(and(in("_id", ids), eq("organisation", organisation)))
                .forEach(plan -> found.put(plan.id(), plan));
        return found;
    }
}
