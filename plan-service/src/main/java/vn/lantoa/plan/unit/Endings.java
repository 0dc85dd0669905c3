package vn.lantoa.plan.unit;

import static vn.lantoa.chassis.aggregate.Decision.accept;
import static vn.lantoa.chassis.aggregate.Decision.conflict;
import static vn.lantoa.chassis.aggregate.Decision.forbid;
import static vn.lantoa.chassis.aggregate.Decision.unchanged;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.plan.events.UnitDissolved;
import vn.lantoa.plan.events.UnitEnded;
import vn.lantoa.plan.events.UnitMoved;
import vn.lantoa.plan.events.UnitsMerged;

/**
 * How units come to their end: merged into another (sáp nhập, hợp nhất) or dissolved (giải thể).
 */
final class Endings {

    private Endings() {}

    /** A merger out of which a new unit comes (hợp nhất). */
    static Decision<Unit> mergeIntoNew(
            Unit.Founding founding, Unit.Merger merger, Register register, Command by) {
        if (!Unit.mayBeEnteredBy(by.actor())) {
            return forbid("unit.not-allowed");
        }
        Unit unit = Unit.founded(founding).taking(merger);
        Register after = register.with(unit);
        List<FieldFault> faults =
                new ArrayList<>(Entries.codeFaults("/into/code", unit.code(), register));
        faults.addAll(mergedFaults(unit.code(), merger, register));
        if (faults.isEmpty()) {
            faults.addAll(
                    UnitFaults.ofPlace("/into/parent", unit, unit.places().getFirst(), after));
        }
        return merged(unit, merger, after, faults);
    }

    static Decision<Unit> mergeIntoNewAgain(
            Unit there, Unit.Founding founding, Unit.Merger merger, Command by) {
        if (!Unit.mayBeEnteredBy(by.actor())) {
            return forbid("unit.not-allowed");
        }
        boolean same = there.beganAs(founding) && there.mergers().contains(merger);
        return same ? unchanged() : Entries.taken("/into/code", there);
    }

    /** A merger into a unit that there is (sáp nhập). */
    static Decision<Unit> mergeInto(Unit unit, Unit.Merger merger, Register register, Command by) {
        if (!Unit.mayBeEnteredBy(by.actor())) {
            return forbid("unit.not-allowed");
        }
        if (unit.mergers().contains(merger)) {
            return unchanged();
        }
        Unit larger = unit.taking(merger);
        if (larger.mergers().size() > Unit.ENTRIES_MOST) {
            return conflict("unit.full", Unit.ENTRIES_MOST);
        }
        List<FieldFault> faults = new ArrayList<>();
        UnitFaults.absent("/into", unit.code(), merger.on(), register).ifPresent(faults::add);
        faults.addAll(mergedFaults(unit.code(), merger, register));
        return merged(larger, merger, register.with(larger), faults);
    }

    private static Decision<Unit> merged(
            Unit unit, Unit.Merger merger, Register after, List<FieldFault> faults) {
        if (faults.isEmpty() && after.goesRound(unit.code(), merger.on())) {
            faults.add(FieldFault.at("/into", "unit.takes-over-above", unit.code()));
        }
        if (!faults.isEmpty()) {
            return Entries.invalid(faults);
        }
        Unit settled = unit.placedAll(after.settled(unit));
        return accept(settled, new UnitsMerged(UnitTold.of(settled), UnitTold.of(merger)));
    }

    private static List<FieldFault> mergedFaults(
            String into, Unit.Merger merger, Register register) {
        List<FieldFault> faults = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (int i = 0; i < merger.merged().size(); i++) {
            String code = merger.merged().get(i);
            String pointer = "/merged/" + i;
            if (code.equals(into)) {
                faults.add(FieldFault.at(pointer, "unit.merged-into-itself", code));
            } else if (!named.add(code)) {
                faults.add(FieldFault.at(pointer, "unit.merged-twice", code));
            } else {
                endFault(pointer, code, merger.on(), register).ifPresent(faults::add);
            }
        }
        return faults;
    }

    /** A unit ends once, and after all that was entered of it. */
    private static Optional<FieldFault> endFault(
            String pointer, String code, LocalDate on, Register register) {
        Optional<Unit> unit = register.find(code);
        if (unit.isEmpty()) {
            return Optional.of(FieldFault.at(pointer, "unit.unknown", code));
        }
        Optional<Unit.End> end = register.endOf(code);
        if (end.isPresent()) {
            return end.map(there -> UnitFaults.over(pointer, code, there));
        }
        LocalDate needed = register.neededUntil(unit.get());
        return needed.isBefore(on)
                ? Optional.empty()
                : Optional.of(
                        FieldFault.at(
                                "/on",
                                "unit.needed-later",
                                code,
                                UnitFaults.written(needed),
                                UnitFaults.written(on)));
    }

    static Decision<Unit> dissolve(Unit unit, Unit.End end, Register register, Command by) {
        if (!Unit.mayBeEnteredBy(by.actor())) {
            return forbid("unit.not-allowed");
        }
        if (unit.end().filter(end::equals).isPresent()) {
            return unchanged();
        }
        List<FieldFault> faults = new ArrayList<>();
        endFault("/on", unit.code(), end.on(), register).ifPresent(faults::add);
        Register after = register.with(unit.ended(end));
        faults.addAll(successorFaults(unit, end, register, after));
        if (!faults.isEmpty()) {
            return Entries.invalid(faults);
        }
        Unit ended = unit.ended(end);
        Unit settled = ended.placedAll(after.settled(ended));
        return accept(settled, new UnitDissolved(UnitTold.of(settled), UnitTold.of(end)));
    }

    private static List<FieldFault> successorFaults(
            Unit unit, Unit.End end, Register before, Register after) {
        if (end.successor().isEmpty()) {
            String parts =
                    before.parts(unit.code(), end.on()).stream()
                            .map(Unit::code)
                            .collect(Collectors.joining(", "));
            return parts.isEmpty()
                    ? List.of()
                    : List.of(FieldFault.at("/successor", "unit.parts-left", unit.code(), parts));
        }
        String successor = end.successor().get();
        if (successor.equals(unit.code())) {
            return List.of(FieldFault.at("/successor", "unit.succeeds-itself", successor));
        }
        Optional<FieldFault> absent = UnitFaults.absent("/successor", successor, end.on(), before);
        if (absent.isPresent()) {
            return List.of(absent.get());
        }
        return after.goesRound(successor, end.on())
                ? List.of(FieldFault.at("/successor", "unit.takes-over-above", successor))
                : List.of();
    }

    /** What a merger, told of the unit that comes out of it, makes of one of the merged. */
    static Decision<Unit> end(Unit unit, Unit.End end, Register register) {
        if (unit.end().isPresent()) {
            return unchanged();
        }
        Unit ended = unit.ended(end);
        Unit settled = ended.placedAll(register.with(ended).settled(ended));
        return accept(settled, new UnitEnded(UnitTold.of(settled), UnitTold.of(end)));
    }

    /** What the end of the unit above makes of its part. */
    static Decision<Unit> follow(Unit unit, Register register) {
        Unit settled = unit.placedAll(register.settled(unit));
        return settled.equals(unit)
                ? unchanged()
                : accept(
                        settled,
                        new UnitMoved(
                                UnitTold.of(settled), UnitTold.of(settled.places().getLast())));
    }
}
