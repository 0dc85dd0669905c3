package vn.lantoa.plan.staff;

import static vn.lantoa.chassis.aggregate.Decision.accept;
import static vn.lantoa.chassis.aggregate.Decision.forbid;
import static vn.lantoa.chassis.aggregate.Decision.unchanged;

import java.time.LocalDate;
import java.util.Optional;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.plan.events.PersonDescribed;
import vn.lantoa.plan.events.PersonErased;

/**
 * Who a member of staff is: the only place in this service for a name and an address, so that one
 * erasure takes them away (Decree 13/2023/NĐ-CP, articles 3.7 and 16; Law 91/2025/QH15).
 *
 * @param staff id, as tokens name the person
 * @param details none once they are erased
 * @param eraseOn the day on which they are erased by themselves, once the person has left
 * @param erasure when and why they were
 */
record Person(
        String staff,
        Optional<Details> details,
        Optional<LocalDate> eraseOn,
        Optional<Erasure> erasure) {

    record Details(String name, Optional<String> email, Optional<String> phone) {}

    /** No free text: it could hold what is erased. */
    enum Reason {
        /** The person asked for it. */
        REQUESTED,
        /** What it was kept for is over. */
        PURPOSE_ENDED,
        /** It was of somebody else, or entered without need. */
        ENTERED_IN_ERROR,
        /** The time it is kept after a departure is over. */
        RETENTION_ENDED
    }

    record Erasure(LocalDate on, Reason reason) {}

    static Decision<Person> begin(
            String staff, Details details, Optional<LocalDate> eraseOn, Command by) {
        return StaffMember.mayManage(by.actor())
                ? described(staff, details, eraseOn)
                : forbid("staff.not-allowed");
    }

    Decision<Person> describe(Details wanted, Optional<LocalDate> untilThen, Command by) {
        if (!StaffMember.mayManage(by.actor())) {
            return forbid("staff.not-allowed");
        }
        return details.filter(wanted::equals).isPresent()
                ? unchanged()
                : described(staff, wanted, untilThen);
    }

    Decision<Person> erase(Reason reason, Command by) {
        return StaffMember.mayManage(by.actor()) ? erased(reason, by) : forbid("staff.not-allowed");
    }

    /** What a departure or a return makes of it. */
    Decision<Person> keepUntil(Optional<LocalDate> day) {
        return details.isEmpty() || eraseOn.equals(day)
                ? unchanged()
                : described(staff, details.get(), day);
    }

    /** What the clock makes of it when the time it is kept is over. */
    Decision<Person> passRetention(Command by) {
        boolean over = eraseOn.filter(day -> !dayOf(by).isBefore(day)).isPresent();
        return over ? erased(Reason.RETENTION_ENDED, by) : unchanged();
    }

    private Decision<Person> erased(Reason reason, Command by) {
        return details.isEmpty()
                ? unchanged()
                : accept(
                        new Person(
                                staff,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(new Erasure(dayOf(by), reason))),
                        new PersonErased());
    }

    private static Decision<Person> described(
            String staff, Details details, Optional<LocalDate> eraseOn) {
        return accept(
                new Person(staff, Optional.of(details), eraseOn, Optional.empty()),
                new PersonDescribed(
                        staff, details.name(), details.email(), details.phone(), eraseOn));
    }

    private static LocalDate dayOf(Command by) {
        return LocalDate.ofInstant(by.now(), DomainClock.ZONE);
    }
}
