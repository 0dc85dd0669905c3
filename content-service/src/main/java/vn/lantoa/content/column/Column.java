package vn.lantoa.content.column;

import static vn.lantoa.chassis.aggregate.Decision.accept;
import static vn.lantoa.chassis.aggregate.Decision.forbid;
import static vn.lantoa.chassis.aggregate.Decision.refuse;
import static vn.lantoa.chassis.aggregate.Decision.unchanged;

import java.time.LocalDate;
import java.util.Optional;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.content.events.ColumnCadenceKept;
import vn.lantoa.content.events.ColumnCadenceMissed;
import vn.lantoa.content.events.ColumnFacts;
import vn.lantoa.content.events.ColumnOpened;

/**
 * A column: a place on the portal in which something has to appear as often as its cadence says.
 *
 * @param owner staff id of who answers for it
 * @param next the stretch it is judged by next
 */
record Column(
        String id,
        String title,
        String unit,
        String owner,
        Cadence cadence,
        LocalDate openedOn,
        Stretch next) {

    /** What somebody wants to open; the caller's own unit and the caller where nothing is said. */
    record Opening(String title, Cadence cadence, Optional<String> owner, Optional<String> unit) {}

    static Decision<Column> open(String id, Opening wanted, Command by) {
        Actor actor = by.actor();
        if (!actor.isAnyOf(Role.EDITOR, Role.FOCAL_POINT)) {
            return forbid("column.open-not-allowed");
        }
        Optional<String> unit = wanted.unit().or(actor::unit);
        if (unit.isEmpty()) {
            return refuse("request.invalid", FieldFault.at("/unit", "field.required"));
        }
        LocalDate today = LocalDate.ofInstant(by.now(), DomainClock.ZONE);
        Column opened =
                new Column(
                        id,
                        wanted.title(),
                        unit.get(),
                        wanted.owner().orElse(actor.id()),
                        wanted.cadence(),
                        today,
                        wanted.cadence().firstFrom(today));
        return accept(opened, new ColumnOpened(opened.facts(), today));
    }

    /**
     * Judges the next stretch once it is over. However far the clock went, one decision is about
     * one stretch, so that each gets its event, in order.
     *
     * @param appeared within {@link #next}
     */
    Decision<Column> judge(Appeared appeared, Command by) {
        if (by.now().isBefore(next.judgedAt())) {
            return unchanged();
        }
        Column judged = new Column(id, title, unit, owner, cadence, openedOn, cadence.after(next));
        return appeared.within() > 0
                ? accept(judged, new ColumnCadenceKept(facts(), next.facts(), appeared.within()))
                : accept(
                        judged,
                        new ColumnCadenceMissed(facts(), next.facts(), appeared.lastBefore()));
    }

    private ColumnFacts facts() {
        return new ColumnFacts(id, title, unit, Optional.of(owner), cadence.name());
    }
}
