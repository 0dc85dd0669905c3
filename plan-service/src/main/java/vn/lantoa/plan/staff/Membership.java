package vn.lantoa.plan.staff;

import java.time.LocalDate;
import java.util.Optional;
import vn.lantoa.plan.events.MembershipFacts;

/**
 * Working in one unit, in one position, for a while.
 *
 * @param from the first day
 * @param to the first day not so any more
 * @param left why it ended, when nothing follows it at once
 */
record Membership(
        String unit,
        Optional<String> position,
        LocalDate from,
        Optional<LocalDate> to,
        How how,
        Optional<Left> left) {

    /** How somebody came to a unit. */
    enum How {
        JOINED,
        MOVED,
        RETURNED,
        /** Their unit was merged into it. */
        MERGED
    }

    /** Why somebody left the roster. */
    enum Left {
        /** Nghỉ hưu. */
        RETIRED,
        /** Chuyển công tác. */
        TRANSFERRED,
        /** Thôi việc. */
        RESIGNED,
        OTHER
    }

    static Membership from(LocalDate day, String unit, Optional<String> position, How how) {
        return new Membership(unit, position, day, Optional.empty(), how, Optional.empty());
    }

    boolean isOn(LocalDate day) {
        return !day.isBefore(from) && to.filter(end -> !day.isBefore(end)).isEmpty();
    }

    /** Whether some of it is on or after the day. */
    boolean reaches(LocalDate day) {
        return to.filter(end -> !end.isAfter(day)).isEmpty();
    }

    Membership until(LocalDate day) {
        return new Membership(unit, position, from, Optional.of(day), how, Optional.empty());
    }

    Membership until(LocalDate day, Left reason) {
        return new Membership(unit, position, from, Optional.of(day), how, Optional.of(reason));
    }

    /** The same days' end in another unit or position, from a day within on. */
    Membership elsewhere(LocalDate day, String other, Optional<String> as, How came) {
        return new Membership(other, as, day, to, came, left);
    }

    MembershipFacts facts() {
        return new MembershipFacts(
                unit, position, from, to, how.name(), left.map(Membership.Left::name));
    }
}
