package vn.lantoa.chassis.access;

import java.util.Optional;
import java.util.Set;

/**
 * Who gives a command or asks a question, as the token says.
 *
 * @param id staff or client id (claim {@code sub})
 * @param organisation the organisation everything they see belongs to, e.g. {@code SNgV}
 * @param unit the unit they work in, e.g. {@code HTQT}; a client may have none
 * @param roles what they may do
 */
public record Actor(String id, String organisation, Optional<String> unit, Set<Role> roles) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isAnyOf(Role... anyOf) {
        for (Role role : anyOf) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    public boolean worksIn(String otherUnit) {
        return unit.filter(otherUnit::equals).isPresent();
    }
}
