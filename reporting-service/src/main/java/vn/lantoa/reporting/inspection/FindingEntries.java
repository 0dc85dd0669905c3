package vn.lantoa.reporting.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.event.EventHead;
import vn.lantoa.plan.events.FindingClosed;
import vn.lantoa.plan.events.FindingEvent;
import vn.lantoa.plan.events.FindingFacts;
import vn.lantoa.plan.events.FindingOverdue;
import vn.lantoa.plan.events.FindingRaised;
import vn.lantoa.plan.events.FindingRemedied;
import vn.lantoa.plan.events.FindingReopened;
import vn.lantoa.reporting.ledger.Balances;
import vn.lantoa.reporting.ledger.Booking;
import vn.lantoa.reporting.ledger.Entry;

/** Books what inspections found, by kind: what is to be put right apart from what is praised. */
@Component
final class FindingEntries extends Booking<FindingEvent> {

    /** Shortcomings and recommendations. */
    static final String RAISED = "finding.raised";

    /** Those of them that were checked again and are fixed. */
    static final String CLOSED = "finding.closed";

    /** Raised and not closed: a stock. */
    static final String OPEN = "finding.open";

    /** Work that was found good. */
    static final String PRAISED = "finding.praised";

    FindingEntries(Balances balances) {
        super(FindingEvent.class, balances);
    }

    @Override
    public List<Entry> entries(FindingEvent event, EventHead head) {
        return booked(event, head);
    }

    /** What an event books, and nothing else: it depends on nothing but the event. */
    static List<Entry> booked(FindingEvent event, EventHead head) {
        return switch (event) {
            case FindingRaised(var finding) -> raised(head, finding);
            case FindingClosed closed -> closed(head, closed.finding(), closed.on());
            // The unit says so; it is open until somebody else has checked it.
            case FindingRemedied remedied -> List.of();
            case FindingReopened reopened -> List.of();
            case FindingOverdue(var finding, var since) -> List.of();
        };
    }

    private static List<Entry> raised(EventHead head, FindingFacts finding) {
        LocalDate on = finding.raisedOn();
        return finding.kind().equals("PRAISE")
                ? List.of(Entry.of(head, 1, PRAISED, on, by(finding), +1))
                : List.of(
                        Entry.of(head, 1, RAISED, on, by(finding), +1),
                        Entry.of(head, 2, OPEN, on, by(finding), +1));
    }

    private static List<Entry> closed(EventHead head, FindingFacts finding, LocalDate on) {
        return List.of(
                Entry.of(head, 1, CLOSED, on, by(finding), +1),
                Entry.of(head, 2, OPEN, on, by(finding), -1));
    }

    private static Entry.Dimensions by(FindingFacts finding) {
        return new Entry.Dimensions(
                finding.unit(),
                finding.plan(),
                Optional.empty(),
                Optional.of(new Entry.Sort(finding.kind(), Optional.empty())));
    }
}
