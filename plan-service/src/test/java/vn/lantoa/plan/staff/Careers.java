package vn.lantoa.plan.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.CommandKey;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.aggregate.Refusal;

/** Members of staff and the commands about them, for tests. */
final class Careers {

    static final Actor FOCAL = actor("focal", "VPTTr", Role.FOCAL_POINT);
    static final Actor OFFICER = actor("officer", "HTQT", Role.OFFICER);

    private Careers() {}

    static Actor actor(String id, String unit, Role role) {
        return new Actor(id, "SNgV", Optional.of(unit), Set.of(role));
    }

    static Command by(Actor actor) {
        return new Command(
                actor,
                Instant.parse("2023-04-03T02:00:00Z"),
                Optional.empty(),
                CommandKey.random());
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static StaffMember.Place place(String unit, String from) {
        return new StaffMember.Place(unit, Optional.empty(), day(from));
    }

    /** In HTQT since 3 January 2023. */
    static StaffMember joined() {
        return state(
                StaffMember.join(
                        "officer",
                        Optional.empty(),
                        place("HTQT", "2023-01-03"),
                        UnitEnds.Known.NONE,
                        by(FOCAL)));
    }

    static Decision<StaffMember> move(StaffMember member, String unit, String from) {
        return member.move(place(unit, from), UnitEnds.Known.NONE, by(FOCAL));
    }

    static StaffMember moved(StaffMember member, String unit, String from) {
        return state(move(member, unit, from));
    }

    static StaffMember left(StaffMember member, String on) {
        return state(member.leave(day(on), Membership.Left.RETIRED, by(FOCAL)));
    }

    static Optional<String> unitOn(StaffMember member, String day) {
        return member.career().on(day(day)).map(Membership::unit);
    }

    static List<String> units(StaffMember member) {
        return member.career().memberships().stream().map(Membership::unit).toList();
    }

    static <A> A state(Decision<A> decision) {
        return accepted(decision).state();
    }

    static <A, E> E event(Decision<A> decision, Class<E> type) {
        return type.cast(accepted(decision).event());
    }

    static <A> Refusal refusal(Decision<A> decision) {
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused<A>) decision).refusal();
    }

    private static <A> Decision.Accepted<A> accepted(Decision<A> decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return (Decision.Accepted<A>) decision;
    }
}
