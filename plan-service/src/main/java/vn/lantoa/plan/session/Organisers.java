package vn.lantoa.plan.session;

import static vn.lantoa.chassis.aggregate.Decision.forbid;
import static vn.lantoa.chassis.aggregate.Decision.hide;

import java.util.Optional;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Decision;

/** Who sees and who organises sessions. */
final class Organisers {

    private Organisers() {}

    /** Why an actor may not change a session; empty when they may. */
    static Optional<Decision<Session>> refusal(Session session, Actor actor) {
        if (!see(actor)) {
            return Optional.of(hide());
        }
        return mayOrganise(session.call().unit(), actor)
                ? Optional.empty()
                : Optional.of(forbid("session.change-not-allowed"));
    }

    /** The calendar is everybody's but for those who only keep the system. */
    static boolean see(Actor actor) {
        return actor.isAnyOf(
                Role.FOCAL_POINT,
                Role.LEADER,
                Role.UNIT_HEAD,
                Role.OFFICER,
                Role.EDITOR,
                Role.APP,
                Role.ANALYST);
    }

    /** Who was there is for those who answer for it; others see themselves only. */
    static boolean seeAttendance(Session session, Actor actor) {
        return actor.is(Role.LEADER) || mayOrganise(session.call().unit(), actor);
    }

    /** Its material is for those who are invited, and those who answer for it. */
    static boolean mayRead(Session session, Actor actor) {
        if (!see(actor)) {
            return false;
        }
        Call call = session.call();
        boolean invited =
                call.everyUnit()
                        || actor.worksIn(call.unit())
                        || call.invitedUnits().stream().anyMatch(actor::worksIn);
        boolean named =
                session.attendance().filter(who -> isNamed(who, actor.id())).isPresent()
                        || call.chair().filter(actor.id()::equals).isPresent();
        return invited || named || seeAttendance(session, actor);
    }

    private static boolean isNamed(Attendance who, String staff) {
        return who.presence().present().contains(staff) || who.absentees().contains(staff);
    }

    static boolean mayOrganise(String unit, Actor actor) {
        return actor.is(Role.FOCAL_POINT) || (actor.is(Role.UNIT_HEAD) && actor.worksIn(unit));
    }
}
