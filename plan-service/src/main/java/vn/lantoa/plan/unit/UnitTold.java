package vn.lantoa.plan.unit;

import java.util.Optional;
import vn.lantoa.plan.events.UnitBasisFacts;
import vn.lantoa.plan.events.UnitEndFacts;
import vn.lantoa.plan.events.UnitFacts;
import vn.lantoa.plan.events.UnitMergerFacts;
import vn.lantoa.plan.events.UnitNameFacts;
import vn.lantoa.plan.events.UnitPlaceFacts;

/** A unit in the words of the contract, and back. */
final class UnitTold {

    private UnitTold() {}

    static UnitFacts of(Unit unit) {
        return new UnitFacts(
                unit.code(),
                unit.kind().name(),
                unit.from(),
                unit.names().stream().map(UnitTold::of).toList(),
                unit.places().stream().map(UnitTold::of).toList(),
                unit.mergers().stream().map(UnitTold::of).toList(),
                unit.end().map(UnitTold::of));
    }

    static UnitNameFacts of(Unit.Name name) {
        return new UnitNameFacts(name.from(), name.text(), name.shortName());
    }

    static UnitPlaceFacts of(Unit.Place place) {
        return new UnitPlaceFacts(place.from(), place.parent());
    }

    static UnitMergerFacts of(Unit.Merger merger) {
        return new UnitMergerFacts(merger.on(), merger.merged(), of(merger.basis()));
    }

    static UnitEndFacts of(Unit.End end) {
        return new UnitEndFacts(end.on(), end.how().name(), end.successor(), of(end.basis()));
    }

    private static UnitBasisFacts of(Unit.Basis basis) {
        return new UnitBasisFacts(basis.number(), basis.date(), basis.text());
    }

    /** How a merger ends those that it tells of. */
    static Unit.End end(String into, UnitMergerFacts merger) {
        UnitBasisFacts basis = merger.basis();
        return new Unit.End(
                merger.on(),
                Unit.Ending.MERGED,
                Optional.of(into),
                new Unit.Basis(basis.number(), basis.date(), basis.text()));
    }
}
