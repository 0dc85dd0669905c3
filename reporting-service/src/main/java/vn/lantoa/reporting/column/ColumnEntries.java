package vn.lantoa.reporting.column;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.event.EventHead;
import vn.lantoa.content.events.ColumnCadenceKept;
import vn.lantoa.content.events.ColumnCadenceMissed;
import vn.lantoa.content.events.ColumnEvent;
import vn.lantoa.content.events.ColumnFacts;
import vn.lantoa.content.events.ColumnOpened;
import vn.lantoa.content.events.StretchFacts;
import vn.lantoa.reporting.ledger.Balances;
import vn.lantoa.reporting.ledger.Booking;
import vn.lantoa.reporting.ledger.Entry;

/**
 * Books the stretches of columns, each on its last day: a stretch counts in the period it ends in.
 */
@Component
final class ColumnEntries extends Booking<ColumnEvent> {

    /** Stretches in which something had to appear. */
    static final String DUE = "column.due";

    /** Those of them in which something appeared. */
    static final String KEPT = "column.kept";

    ColumnEntries(Balances balances) {
        super(ColumnEvent.class, balances);
    }

    @Override
    public List<Entry> entries(ColumnEvent event, EventHead head) {
        return booked(event, head);
    }

    /** What an event books, and nothing else: it depends on nothing but the event. */
    static List<Entry> booked(ColumnEvent event, EventHead head) {
        return switch (event) {
            case ColumnOpened(var column, var from) -> List.of();
            case ColumnCadenceKept(var column, var stretch, var articles) ->
                    List.of(
                            entry(head, 1, DUE, column, stretch),
                            entry(head, 2, KEPT, column, stretch));
            case ColumnCadenceMissed(var column, var stretch, var lastPublishedOn) ->
                    List.of(entry(head, 1, DUE, column, stretch));
        };
    }

    private static Entry entry(
            EventHead head, int n, String account, ColumnFacts column, StretchFacts stretch) {
        Entry.Dimensions by =
                new Entry.Dimensions(column.unit(), Optional.empty(), Optional.empty());
        return Entry.of(head, n, account, stretch.to(), by, 1);
    }
}
