package vn.lantoa.notification.unit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.notification.inbox.Address;
import vn.lantoa.notification.inbox.Arguments;
import vn.lantoa.notification.inbox.NoticeKind;
import vn.lantoa.notification.inbox.Telling;
import vn.lantoa.plan.events.UnitDissolved;
import vn.lantoa.plan.events.UnitEndFacts;
import vn.lantoa.plan.events.UnitEnded;
import vn.lantoa.plan.events.UnitEstablished;
import vn.lantoa.plan.events.UnitEvent;
import vn.lantoa.plan.events.UnitFacts;
import vn.lantoa.plan.events.UnitMergerFacts;
import vn.lantoa.plan.events.UnitMoved;
import vn.lantoa.plan.events.UnitNameFacts;
import vn.lantoa.plan.events.UnitRenamed;
import vn.lantoa.plan.events.UnitsMerged;

/** What an event of a unit makes known, and to whom. */
final class UnitNotice {

    enum Kind implements NoticeKind {
        UNITS_MERGED,
        UNIT_DISSOLVED,
        UNIT_RENAMED
    }

    private static final Address FOCAL_POINTS = Address.organisation(Role.FOCAL_POINT);
    private static final Address LEADERS = Address.organisation(Role.LEADER);

    private UnitNotice() {}

    /** Empty for the end of one that was merged: the merger is told as a whole. */
    static Optional<Telling> of(UnitEvent event) {
        return switch (event) {
            case UnitsMerged(var unit, var merger) -> Optional.of(merged(unit, merger));
            case UnitDissolved(var unit, var ending) -> Optional.of(dissolved(unit, ending));
            case UnitRenamed(var unit, var name) -> Optional.of(renamed(unit, name));
            case UnitEnded _, UnitMoved _, UnitEstablished _ -> Optional.empty();
        };
    }

    private static Telling merged(UnitFacts unit, UnitMergerFacts merger) {
        return told(
                Kind.UNITS_MERGED,
                unit,
                Stream.concat(
                        people(Stream.concat(merger.merged().stream(), Stream.of(unit.id()))),
                        Stream.of(FOCAL_POINTS, LEADERS)),
                Arguments.titled(nameOf(unit))
                        .unit(unit.id())
                        .units(merger.merged().stream().reduce((one, other) -> one + ", " + other))
                        .on(merger.on())
                        .letter(merger.basis().number()));
    }

    private static Telling dissolved(UnitFacts unit, UnitEndFacts ending) {
        return told(
                Kind.UNIT_DISSOLVED,
                unit,
                Stream.concat(
                        people(Stream.concat(Stream.of(unit.id()), ending.successor().stream())),
                        Stream.of(FOCAL_POINTS)),
                Arguments.titled(nameOf(unit))
                        .unit(unit.id())
                        .units(ending.successor())
                        .on(ending.on())
                        .letter(ending.basis().number()));
    }

    private static Telling renamed(UnitFacts unit, UnitNameFacts name) {
        return told(
                Kind.UNIT_RENAMED,
                unit,
                Stream.concat(people(Stream.of(unit.id())), Stream.of(FOCAL_POINTS)),
                Arguments.titled(name.name()).unit(unit.id()).on(name.from()));
    }

    private static Telling told(
            Kind kind, UnitFacts unit, Stream<Address> to, Arguments.Builder said) {
        return Telling.of(kind, to.toList(), said.build(), "/units/" + unit.id());
    }

    private static Stream<Address> people(Stream<String> units) {
        return units.map(Address::peopleOf).flatMap(List::stream);
    }

    /** As it is called last. */
    private static String nameOf(UnitFacts unit) {
        return unit.names().getLast().name();
    }
}
