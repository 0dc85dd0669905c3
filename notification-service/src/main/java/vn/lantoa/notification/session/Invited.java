package vn.lantoa.notification.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lantoa.notification.inbox.Address;
import vn.lantoa.plan.events.SessionFacts;
import vn.lantoa.plan.events.SessionSeriesFacts;

/** Whose people a session calls together. */
final class Invited {

    private Invited() {}

    static List<Address> to(SessionFacts session) {
        return addresses(
                session.everyUnit(), session.invitedUnits(), session.unit(), session.chair());
    }

    static List<Address> to(SessionSeriesFacts series) {
        return addresses(series.everyUnit(), series.invitedUnits(), series.unit(), series.chair());
    }

    /** Where no unit is named, the unit's own; and who presides, wherever they work. */
    private static List<Address> addresses(
            boolean everyUnit, List<String> invited, String unit, Optional<String> chair) {
        if (everyUnit) {
            return List.of(Address.organisation());
        }
        List<Address> all = new ArrayList<>();
        List<String> units = invited.isEmpty() ? List.of(unit) : invited;
        units.stream().map(Address::peopleOf).forEach(all::addAll);
        chair.map(Address::staff).ifPresent(all::add);
        return all;
    }
}
