package vn.lantoa.notification.inbox;

import vn.lantoa.chassis.access.Role;

/**
 * Whom a notice is for: {@code staff:<id>}, or {@code unit:<unit>:<ROLE>} for whoever has that role
 * in that unit at the time of reading (decision 0001).
 */
public record Address(String value) {

    public static Address staff(String id) {
        return new Address("staff:" + named(id));
    }

    public static Address unit(String unit, Role role) {
        return new Address("unit:" + named(unit) + ":" + role);
    }

    private static String named(String id) {
        if (id.isBlank()) {
            throw new IllegalArgumentException("an address without a name");
        }
        return id;
    }
}
