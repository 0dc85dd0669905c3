package vn.lantoa.notification.inbox;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;

/** Who looks into an inbox, with every address a notice may reach them by. */
record Reader(String id, String organisation, Set<Address> addresses) {

    Reader {
        addresses = Set.copyOf(addresses);
    }

    /**
     * The addresses come from the token: the person, everybody of the organisation, and each role
     * there and in the unit.
     */
    static Reader of(Actor actor) {
        Set<Address> addresses = new LinkedHashSet<>();
        addresses.add(Address.staff(actor.id()));
        addresses.add(Address.organisation());
        for (Role role : actor.roles()) {
            addresses.add(Address.organisation(role));
            actor.unit().ifPresent(unit -> addresses.add(Address.unit(unit, role)));
        }
        return new Reader(actor.id(), actor.organisation(), addresses);
    }

    /** Nobody is told of what they did themselves. */
    boolean isToldOf(Notice notice) {
        return notice.organisation().equals(organisation)
                && !notice.causedBy().equals(id)
                && !notice.notFor().equals(Optional.of(id))
                && notice.audience().stream().anyMatch(addresses::contains);
    }

    Optional<Instant> acknowledged(Notice notice) {
        return notice.acknowledgements().stream()
                .filter(acknowledgement -> acknowledgement.by().equals(id))
                .map(Acknowledgement::at)
                .findFirst();
    }
}
