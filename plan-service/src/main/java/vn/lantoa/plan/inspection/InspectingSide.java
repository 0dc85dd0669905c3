package vn.lantoa.plan.inspection;

import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;

/**
 * Who inspects whom. Nobody inspects the unit they work in, whatever their role is: its findings
 * are judged by others.
 *
 * @param members staff ids of who was named to inspect
 */
record InspectingSide(String unit, List<String> members) {

    InspectingSide {
        members = List.copyOf(members);
    }

    /** Code of the reason why the actor may not act for this side; none when they may. */
    Optional<String> refusal(Actor actor) {
        if (actor.worksIn(unit)) {
            return Optional.of("inspection.own-unit");
        }
        return actor.isAnyOf(Role.FOCAL_POINT, Role.LEADER) || members.contains(actor.id())
                ? Optional.empty()
                : Optional.of("inspection.not-inspector");
    }

    /** The inspected side: its head and officers, and whoever else answers for it. */
    boolean isInspected(Actor actor) {
        return actor.worksIn(unit)
                && actor.isAnyOf(Role.UNIT_HEAD, Role.OFFICER, Role.FOCAL_POINT, Role.LEADER);
    }

    /**
     * @param shown whether the inspected unit knows of it
     */
    boolean isVisibleTo(Actor actor, boolean shown) {
        if (actor.worksIn(unit) && !actor.is(Role.APP)) {
            return shown && isInspected(actor);
        }
        return seesAll(actor) || members.contains(actor.id());
    }

    static boolean seesAll(Actor actor) {
        return actor.isAnyOf(Role.FOCAL_POINT, Role.LEADER, Role.APP);
    }
}
