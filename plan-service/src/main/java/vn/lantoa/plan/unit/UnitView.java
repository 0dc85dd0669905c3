package vn.lantoa.plan.unit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.clock.DomainClock;

/**
 * A unit of a day as programs see it.
 *
 * @param on the day it is shown for
 * @param from its first day
 * @param end the first day without it, how that came, and what took over
 * @param mergingInto a merger into this one is entered and still being carried out
 * @param predecessors codes of those that had become part of it by that day
 */
record UnitView(
        String id,
        String name,
        Optional<String> shortName,
        UnitKind kind,
        LocalDate on,
        Standing standing,
        LocalDate from,
        Optional<String> parent,
        Optional<Unit.End> end,
        Optional<String> mergingInto,
        List<String> predecessors,
        long version,
        OffsetDateTime changedAt) {

    /** What there was of a unit on a day. */
    enum Standing {
        NOT_YET,
        THERE,
        MERGED,
        DISSOLVED
    }

    /**
     * @param register of the whole organisation
     */
    static UnitView of(Stored<Unit> stored, LocalDate day, Register register) {
        Unit unit = stored.state();
        Unit.Name name = unit.nameOn(day);
        Optional<Unit.End> end = register.endOf(unit.code());
        return new UnitView(
                unit.code(),
                name.text(),
                name.shortName(),
                unit.kind(),
                day,
                standing(unit, end, day),
                unit.from(),
                register.parentOn(unit, day),
                end,
                register.mergingInto(unit),
                unit.predecessors(day),
                stored.version(),
                OffsetDateTime.ofInstant(stored.changedAt(), DomainClock.ZONE));
    }

    private static Standing standing(Unit unit, Optional<Unit.End> end, LocalDate day) {
        if (day.isBefore(unit.from())) {
            return Standing.NOT_YET;
        }
        return end.filter(e -> !e.on().isAfter(day))
                .map(
                        e ->
                                switch (e.how()) {
                                    case MERGED -> Standing.MERGED;
                                    case DISSOLVED -> Standing.DISSOLVED;
                                })
                .orElse(Standing.THERE);
    }
}
