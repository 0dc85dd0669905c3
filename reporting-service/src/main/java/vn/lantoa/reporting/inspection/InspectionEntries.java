package vn.lantoa.reporting.inspection;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.event.EventHead;
import vn.lantoa.plan.events.InspectionAnswered;
import vn.lantoa.plan.events.InspectionCancelled;
import vn.lantoa.plan.events.InspectionClosed;
import vn.lantoa.plan.events.InspectionConcluded;
import vn.lantoa.plan.events.InspectionEvent;
import vn.lantoa.plan.events.InspectionFacts;
import vn.lantoa.plan.events.InspectionOpened;
import vn.lantoa.plan.events.InspectionRescheduled;
import vn.lantoa.plan.events.InspectionScheduled;
import vn.lantoa.reporting.ledger.Balances;
import vn.lantoa.reporting.ledger.Booking;
import vn.lantoa.reporting.ledger.Entry;

/**
 * Books inspections by the unit inspected, when they are over: until then an unannounced one is not
 * to be known of by anybody, not even as a number.
 */
@Component
final class InspectionEntries extends Booking<InspectionEvent> {

    /** Inspections that were carried out. */
    static final String CONCLUDED = "inspection.concluded";

    InspectionEntries(Balances balances) {
        super(InspectionEvent.class, balances);
    }

    @Override
    public List<Entry> entries(InspectionEvent event, EventHead head) {
        return booked(event, head);
    }

    /** What an event books, and nothing else: it depends on nothing but the event. */
    static List<Entry> booked(InspectionEvent event, EventHead head) {
        return switch (event) {
            case InspectionConcluded concluded ->
                    List.of(
                            Entry.of(
                                    head,
                                    1,
                                    CONCLUDED,
                                    concluded.on(),
                                    by(concluded.inspection()),
                                    +1));
            case InspectionScheduled(var inspection) -> List.of();
            case InspectionRescheduled moved -> List.of();
            case InspectionOpened(var inspection, var on) -> List.of();
            case InspectionAnswered answered -> List.of();
            // That all is fixed is counted finding by finding.
            case InspectionClosed(var inspection, var on) -> List.of();
            case InspectionCancelled(var inspection, var reason) -> List.of();
        };
    }

    private static Entry.Dimensions by(InspectionFacts inspection) {
        return new Entry.Dimensions(inspection.unit(), inspection.plan(), Optional.empty());
    }
}
