package vn.lantoa.content.column;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.AggregateStore;
import vn.lantoa.chassis.aggregate.AggregateType;
import vn.lantoa.chassis.aggregate.Aggregates;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Listing;
import vn.lantoa.chassis.aggregate.Outcome;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.paging.Page;

/** The columns of all organisations; whoever asks sees their own organisation's. */
@Component
public final class Columns {

    private static final String TIMER = "judgedAt";

    private static final AggregateType<Column> TYPE =
            new AggregateType<>(
                            "columns",
                            Column.class,
                            1,
                            Columns::keys,
                            List.of(List.of("title"), List.of("unit", "title")))
                    .timedBy(TIMER);

    private final Aggregates<Column> columns;

    Columns(AggregateStore store) {
        this.columns = store.open(TYPE);
    }

    private static Map<String, Object> keys(Column column) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("title", column.title());
        keys.put("unit", column.unit());
        keys.put(TIMER, column.next().judgedAt());
        return keys;
    }

    Outcome<Column> open(Column.Opening wanted, Command by) {
        return columns.create(by, id -> Column.open(id, wanted, by));
    }

    Optional<Stored<Column>> find(String id, Actor by) {
        return columns.find(by, id);
    }

    Page<Stored<Column>> list(Listing listing, Actor by) {
        return columns.list(by, listing);
    }

    /** Judges every stretch of every column that is over by now. */
    void judge(Instant now, Appearances appearances) {
        columns.due(
                TIMER,
                now,
                (column, by) ->
                        column.judge(
                                appearances.in(
                                        by.actor().organisation(), column.id(), column.next()),
                                by));
    }

    /** The name of an organisation's column; empty when it has no such column. */
    public Optional<String> titleOf(String organisation, String id) {
        Actor anybody = new Actor("public", organisation, Optional.empty(), Set.of());
        return columns.find(anybody, id).map(stored -> stored.state().title());
    }
}
