package vn.lantoa.plan.unit;

import static vn.lantoa.chassis.aggregate.Decision.accept;
import static vn.lantoa.chassis.aggregate.Decision.conflict;
import static vn.lantoa.chassis.aggregate.Decision.forbid;
import static vn.lantoa.chassis.aggregate.Decision.refuse;
import static vn.lantoa.chassis.aggregate.Decision.unchanged;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.aggregate.Refusal;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.plan.events.UnitEstablished;
import vn.lantoa.plan.events.UnitMoved;
import vn.lantoa.plan.events.UnitRenamed;

/** What is decided of one unit: that there is one, what it is called, under what it stands. */
final class Entries {

    /** Words that stand in the place of a code in addresses. */
    private static final Set<String> RESERVED = Set.of("tree", "mergers", "imports", "export");

    private Entries() {}

    static Decision<Unit> establish(Unit.Founding founding, Register register, Command by) {
        if (!Unit.mayBeEnteredBy(by.actor())) {
            return forbid("unit.not-allowed");
        }
        Unit unit = Unit.founded(founding);
        Register after = register.with(unit);
        List<FieldFault> faults = new ArrayList<>(codeFaults("/code", unit.code(), register));
        faults.addAll(UnitFaults.ofPlace("/parent", unit, unit.places().getFirst(), after));
        if (!faults.isEmpty()) {
            return invalid(faults);
        }
        Unit settled = unit.placedAll(after.settled(unit));
        return accept(settled, new UnitEstablished(UnitTold.of(settled)));
    }

    /** A code that is taken: the same entered again is no error, another unit is. */
    static Decision<Unit> establishAgain(Unit there, Unit.Founding founding, Command by) {
        if (!Unit.mayBeEnteredBy(by.actor())) {
            return forbid("unit.not-allowed");
        }
        return there.beganAs(founding) ? unchanged() : taken("/code", there);
    }

    static Decision<Unit> taken(String pointer, Unit there) {
        return new Decision.Refused<>(
                new Refusal(
                        Refusal.Reason.CONFLICT,
                        "unit.code-taken",
                        List.of(FieldFault.at(pointer, "unit.code-taken", there.code())),
                        List.of(there.code())));
    }

    /** Codes that only differ in their capitals would be taken for one another. */
    static List<FieldFault> codeFaults(String pointer, String code, Register register) {
        if (RESERVED.contains(code)) {
            return List.of(FieldFault.at(pointer, "unit.code-reserved", code));
        }
        return register.all().stream()
                .filter(other -> other.code().equalsIgnoreCase(code))
                .filter(other -> !other.code().equals(code))
                .map(other -> FieldFault.at(pointer, "unit.code-alike", other.code()))
                .toList();
    }

    static Decision<Unit> rename(Unit unit, Unit.Name name, Register register, Command by) {
        if (!Unit.mayBeEnteredBy(by.actor())) {
            return forbid("unit.not-allowed");
        }
        if (unit.names().contains(name)) {
            return unchanged();
        }
        Optional<FieldFault> absent = outsideLife("/from", unit, name.from(), register);
        if (absent.isPresent()) {
            return refuse("request.invalid", absent.get());
        }
        Unit renamed = unit.named(name);
        if (renamed.names().size() > Unit.ENTRIES_MOST) {
            return conflict("unit.full", Unit.ENTRIES_MOST);
        }
        return accept(renamed, new UnitRenamed(UnitTold.of(renamed), UnitTold.of(name)));
    }

    static Decision<Unit> move(Unit unit, Unit.Place place, Register register, Command by) {
        if (!Unit.mayBeEnteredBy(by.actor())) {
            return forbid("unit.not-allowed");
        }
        if (unit.places().contains(place)) {
            return unchanged();
        }
        Optional<FieldFault> absent = outsideLife("/from", unit, place.from(), register);
        if (absent.isPresent()) {
            return refuse("request.invalid", absent.get());
        }
        Unit moved = unit.placed(place);
        Register after = register.with(moved);
        List<FieldFault> faults = UnitFaults.ofPlace("/parent", moved, place, after);
        if (!faults.isEmpty()) {
            return invalid(faults);
        }
        Unit settled = moved.placedAll(after.settled(moved));
        if (settled.places().size() > Unit.ENTRIES_MOST) {
            return conflict("unit.full", Unit.ENTRIES_MOST);
        }
        return accept(settled, new UnitMoved(UnitTold.of(settled), UnitTold.of(place)));
    }

    private static Optional<FieldFault> outsideLife(
            String pointer, Unit unit, LocalDate day, Register register) {
        return UnitFaults.absent(pointer, unit.code(), day, register);
    }

    static Decision<Unit> invalid(List<FieldFault> faults) {
        return refuse("request.invalid", faults.toArray(FieldFault[]::new));
    }
}
