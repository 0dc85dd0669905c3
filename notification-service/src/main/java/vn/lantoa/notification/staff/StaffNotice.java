package vn.lantoa.notification.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.notification.inbox.Address;
import vn.lantoa.notification.inbox.Arguments;
import vn.lantoa.notification.inbox.NoticeKind;
import vn.lantoa.notification.inbox.Telling;
import vn.lantoa.plan.events.MembershipFacts;
import vn.lantoa.plan.events.StaffCorrected;
import vn.lantoa.plan.events.StaffEvent;
import vn.lantoa.plan.events.StaffFacts;
import vn.lantoa.plan.events.StaffJoined;
import vn.lantoa.plan.events.StaffLeft;
import vn.lantoa.plan.events.StaffMoved;
import vn.lantoa.plan.events.StaffReturned;

/** What an event of the roster makes known, and to whom. It names people by their staff id. */
final class StaffNotice {

    enum Kind implements NoticeKind {
        STAFF_JOINED,
        STAFF_MOVED,
        STAFF_LEFT,
        STAFF_RETURNED,
        STAFF_CORRECTED
    }

    private static final String MERGED = "MERGED";

    private StaffNotice() {}

    /** Empty for who moved because the unit was merged: all of it were told of the merger. */
    static Optional<Telling> of(StaffEvent event) {
        StaffFacts member = event.member();
        Address person = Address.staff(member.staff());
        return switch (event) {
            case StaffJoined _ -> joined(member);
            case StaffMoved(_, var from, var to, var on, _) ->
                    byMerger(member, to, on)
                            ? Optional.empty()
                            : told(
                                    Kind.STAFF_MOVED,
                                    member,
                                    List.of(person, Address.head(from), Address.head(to)),
                                    moved(member, from, to).on(on));
            case StaffReturned(_, var unit, var on, _) ->
                    told(
                            Kind.STAFF_RETURNED,
                            member,
                            List.of(person, Address.head(unit)),
                            said(member).unit(unit).on(on));
            case StaffLeft(_, var unit, var on, _, _) ->
                    told(
                            Kind.STAFF_LEFT,
                            member,
                            List.of(Address.head(unit), Address.organisation(Role.FOCAL_POINT)),
                            said(member).unit(unit).on(on));
            case StaffCorrected(_, var reason, _) ->
                    told(
                            Kind.STAFF_CORRECTED,
                            member,
                            List.of(person),
                            said(member).reason(reason));
        };
    }

    private static Optional<Telling> joined(StaffFacts member) {
        MembershipFacts first = member.memberships().getFirst();
        return told(
                Kind.STAFF_JOINED,
                member,
                List.of(Address.staff(member.staff()), Address.head(first.unit())),
                said(member).unit(first.unit()).on(first.from()));
    }

    private static boolean byMerger(StaffFacts member, String to, LocalDate on) {
        return member.memberships().stream()
                .anyMatch(
                        one ->
                                one.unit().equals(to)
                                        && one.from().equals(on)
                                        && one.how().equals(MERGED));
    }

    /** In another position of the same unit, there is no unit before. */
    private static Arguments.Builder moved(StaffFacts member, String from, String to) {
        return said(member).unit(to).unitBefore(Optional.of(from).filter(unit -> !unit.equals(to)));
    }

    private static Optional<Telling> told(
            Kind kind, StaffFacts member, List<Address> to, Arguments.Builder said) {
        return Optional.of(Telling.of(kind, to, said.build(), "/staff/" + member.staff()));
    }

    private static Arguments.Builder said(StaffFacts member) {
        return Arguments.titled(member.staff());
    }
}
