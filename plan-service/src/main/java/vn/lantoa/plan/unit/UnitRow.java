package vn.lantoa.plan.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A unit of a day in a list. */
record UnitRow(
        String id,
        String name,
        Optional<String> shortName,
        UnitKind kind,
        Optional<String> parent,
        List<String> predecessors) {

    static UnitRow of(Unit unit, LocalDate day, Register register) {
        Unit.Name name = unit.nameOn(day);
        return new UnitRow(
                unit.code(),
                name.text(),
                name.shortName(),
                unit.kind(),
                register.parentOn(unit, day),
                unit.predecessors(day));
    }

    /** A unit of a day with its parts, and theirs. */
    record Branch(
            String id, String name, Optional<String> shortName, UnitKind kind, List<Branch> parts) {

        static Branch of(Unit unit, LocalDate day, Register register) {
            Unit.Name name = unit.nameOn(day);
            return new Branch(
                    unit.code(),
                    name.text(),
                    name.shortName(),
                    unit.kind(),
                    register.parts(unit.code(), day).stream()
                            .map(part -> of(part, day, register))
                            .toList());
        }
    }
}
