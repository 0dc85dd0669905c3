package vn.lantoa.plan.staff;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.plan.events.MembershipFacts;

/**
 * A member of staff as a reader may see them: all see id and unit; the rest, only who may see who
 * it is ({@link #maySeePerson}).
 *
 * @param unit on the day that was asked for; none for one who was not on the roster
 * @param subject of the events about them, for {@code /audit/{subject}}
 */
record StaffView(
        String id,
        Optional<String> unit,
        Optional<String> position,
        Optional<StaffMember.Employment> employment,
        Optional<PersonView> person,
        Optional<List<MembershipFacts>> memberships,
        String subject,
        long version,
        OffsetDateTime changedAt) {

    static StaffView of(
            Stored<StaffMember> stored,
            LocalDate day,
            Optional<Stored<Person>> person,
            boolean inFull) {
        StaffMember member = stored.state();
        Optional<Membership> now = member.career().on(day);
        return new StaffView(
                member.staff(),
                now.map(Membership::unit),
                now.filter(_ -> inFull).flatMap(Membership::position),
                member.employment().filter(_ -> inFull),
                person.filter(known -> inFull && known.state().details().isPresent())
                        .map(PersonView::of),
                inFull ? Optional.of(member.career().facts()) : Optional.empty(),
                stored.id(),
                stored.version(),
                OffsetDateTime.ofInstant(stored.changedAt(), DomainClock.ZONE));
    }

    /** Who manages or leads, the head of the unit they are in today, and they themselves. */
    static boolean maySeePerson(StaffMember member, LocalDate today, Actor reader) {
        return reader.isAnyOf(Role.ADMIN, Role.FOCAL_POINT, Role.LEADER)
                || reader.id().equals(member.staff())
                || (reader.is(Role.UNIT_HEAD)
                        && member.career()
                                .on(today)
                                .filter(now -> reader.worksIn(now.unit()))
                                .isPresent());
    }
}
