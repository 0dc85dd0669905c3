package vn.lantoa.reporting.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.event.EventHead;
import vn.lantoa.plan.events.RosterChange;
import vn.lantoa.plan.events.StaffEvent;
import vn.lantoa.reporting.ledger.Balances;
import vn.lantoa.reporting.ledger.Booking;
import vn.lantoa.reporting.ledger.Entry;

/**
 * Books who comes to the roster of a unit and who goes, each on the day it takes effect: the roster
 * of a day is the sum up to it. What was entered late or wrongly comes with its own reverses.
 */
@Component
final class RosterEntries extends Booking<StaffEvent> {

    /** Members of staff on the roster: a stock. */
    static final String ROSTER = "staff.roster";

    RosterEntries(Balances balances) {
        super(StaffEvent.class, balances);
    }

    @Override
    public List<Entry> entries(StaffEvent event, EventHead head) {
        return booked(event, head);
    }

    /** What an event books, and nothing else: all kinds of them say what they change. */
    static List<Entry> booked(StaffEvent event, EventHead head) {
        List<Entry> entries = new ArrayList<>();
        int n = 1;
        for (RosterChange change : event.changes()) {
            Entry.Dimensions by =
                    new Entry.Dimensions(change.unit(), Optional.empty(), Optional.empty());
            entries.add(
                    Entry.of(
                            head,
                            n++,
                            ROSTER,
                            event.member().staff(),
                            change.day(),
                            by,
                            change.people()));
        }
        return entries;
    }
}
