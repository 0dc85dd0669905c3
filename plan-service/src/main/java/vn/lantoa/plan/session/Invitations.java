package vn.lantoa.plan.session;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.plan.events.EvidenceFacts;
import vn.lantoa.plan.evidence.EvidenceRegister;
import vn.lantoa.plan.staff.OnRoster;
import vn.lantoa.plan.staff.Roster;
import vn.lantoa.plan.unit.UnitOn;
import vn.lantoa.plan.unit.Units;

/** Who had to be at a session, and what they were given, as units and roster were on its day. */
@Component
final class Invitations {

    private final Units units;
    private final Roster roster;
    private final EvidenceRegister evidence;

    Invitations(Units units, Roster roster, EvidenceRegister evidence) {
        this.units = units;
        this.roster = roster;
        this.evidence = evidence;
    }

    HoldingDecisions.Known known(Session session, LocalDate day, List<String> minutes, Actor by) {
        return new HoldingDecisions.Known(
                staff(session.call(), day, by),
                materials(session, by),
                evidence.facts(minutes, by));
    }

    List<EvidenceFacts> materials(Session session, Actor by) {
        return evidence.facts(SessionTold.materials(session), by);
    }

    /** Staff ids; nobody where the roster is not entered. */
    List<String> staff(Call call, LocalDate day, Actor by) {
        List<String> named =
                call.invitedUnits().isEmpty() ? List.of(call.unit()) : call.invitedUnits();
        List<String> invited =
                call.everyUnit() ? units.on(day, by).stream().map(UnitOn::id).toList() : named;
        return roster.on(day, invited, by).stream().map(OnRoster::staff).distinct().toList();
    }
}
