package vn.lantoa.content.citation;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.event.EventHead;
import vn.lantoa.chassis.listener.Replica;
import vn.lantoa.chassis.paging.Keyset;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.plan.events.TaskEvent;
import vn.lantoa.plan.events.TaskFacts;

/** The copies of all tasks; each replaced only by a newer one. */
@Component
class CitableTasks implements Replica<TaskEvent, CitableTask> {

    private static final String COLLECTION = "citableTasks";
    private static final Keyset BY_DUE_DATE = new Keyset("dueDate", false);

    private final MongoCollection<CitableTask> copies;
    private final MongoCollection<BsonDocument> documents;

    CitableTasks(MongoDatabase database) {
        copies = database.getCollection(COLLECTION, CitableTask.class);
        documents = database.getCollection(COLLECTION, BsonDocument.class);
        documents.createIndex(Indexes.ascending("organisation", "dueDate", "_id"));
        documents.createIndex(Indexes.ascending("organisation", "unit", "dueDate", "_id"));
    }

    @Override
    public Class<TaskEvent> listensTo() {
        return TaskEvent.class;
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public CitableTask copy(TaskEvent event, EventHead head) {
        TaskFacts task = event.task();
        return new CitableTask(
                task.id(),
                head.organisation(),
                head.sequence(),
                task.title(),
                task.unit(),
                task.dueDate(),
                task.plan(),
                task.topic(),
                task.status());
    }

    Optional<CitableTask> find(String organisation, String id) {
        return Optional.ofNullable(
                copies.find(and(eq("_id", id), eq("organisation", organisation))).first());
    }

    /** By due date. */
    Page<CitableTask> list(
            String organisation, Optional<String> unit, int limit, Optional<String> after) {
        List<Bson> filters = new ArrayList<>();
        filters.add(eq("organisation", organisation));
        unit.ifPresent(wanted -> filters.add(eq("unit", wanted)));
        after.ifPresent(cursor -> filters.add(BY_DUE_DATE.beyond(cursor)));
        return BY_DUE_DATE.page(documents.find(and(filters)), limit, CitableTask.class);
    }
}
