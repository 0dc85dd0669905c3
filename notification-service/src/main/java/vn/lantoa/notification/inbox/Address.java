package vn.lantoa.notification.inbox;

import java.util.List;
import vn.lantoa.chassis.access.Role;

/**
 * Whom a notice is for (decision 0001):
 *
 * <ul>
 *   <li>{@code staff:<id>}: a person or client;
 *   <li>{@code unit:<unit>:<ROLE>}: whoever has that role in that unit at the time of reading;
 *   <li>{@code organisation:<ROLE>}: whoever has that role in the notice's organisation;
 *   <li>{@code organisation}: everybody of it.
 * </ul>
 */
public record Address(String value) {

    public static Address staff(String id) {
        return new Address("staff:" + named(id));
    }

    public static Address unit(String unit, Role role) {
        return new Address("unit:" + named(unit) + ":" + role);
    }

    /** The head of a unit. */
    public static Address head(String unit) {
        return unit(unit, Role.UNIT_HEAD);
    }

    /** The head of a unit and its officers. */
    public static List<Address> peopleOf(String unit) {
        return List.of(head(unit), unit(unit, Role.OFFICER));
    }

    public static Address organisation(Role role) {
        return new Address("organisation:" + role);
    }

    public static Address organisation() {
        return new Address("organisation");
    }

    private static String named(String id) {
        if (id.isBlank()) {
            throw new IllegalArgumentException("an address without a name");
        }
        return id;
    }
}
