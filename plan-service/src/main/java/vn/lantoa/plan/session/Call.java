package vn.lantoa.plan.session;

import java.util.List;
import java.util.Optional;

/**
 * What a session is called for, and who is called.
 *
 * @param subject of a thematic session, else empty
 * @param plan id of the plan it serves
 * @param unit id of the unit that holds it
 * @param invitedUnits whose people are invited; nobody named means the unit's own
 * @param everyUnit whether all units there are on the day are invited
 * @param chair staff id
 * @param combinedWith codes of what else it serves
 */
record Call(
        Kind kind,
        Optional<String> subject,
        String title,
        Optional<String> theme,
        Optional<String> plan,
        String unit,
        List<String> invitedUnits,
        boolean everyUnit,
        Optional<String> place,
        Optional<String> chair,
        List<String> combinedWith) {

    Call {
        invitedUnits = List.copyOf(invitedUnits);
        combinedWith = List.copyOf(combinedWith);
    }

    Call themed(Optional<String> other) {
        return new Call(
                kind,
                subject,
                title,
                other.or(() -> theme),
                plan,
                unit,
                invitedUnits,
                everyUnit,
                place,
                chair,
                combinedWith);
    }
}
