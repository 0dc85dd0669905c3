package vn.lantoa.plan.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What became of a unit, day by day (quá trình hình thành). */
record UnitHistory(String id, UnitKind kind, List<Step> steps) {

    UnitHistory {
        steps = List.copyOf(steps);
    }

    /** What happened. */
    enum What {
        ESTABLISHED,
        RENAMED,
        MOVED,
        TOOK_IN,
        MERGED,
        DISSOLVED
    }

    /**
     * @param parent under what it stands from then on; absent right under the organisation
     * @param merged codes of those that became part of it
     * @param successor what it became part of, or what took over its parts
     */
    record Step(
            LocalDate on,
            What what,
            Optional<String> name,
            Optional<String> shortName,
            Optional<String> parent,
            List<String> merged,
            Optional<String> successor,
            Optional<Unit.Basis> basis) {}

    static UnitHistory of(Unit unit, Register register) {
        List<Step> steps = new ArrayList<>();
        for (Unit.Name name : unit.names()) {
            boolean first = name.from().equals(unit.from());
            steps.add(named(first ? What.ESTABLISHED : What.RENAMED, name, unit, register));
        }
        register.settled(unit).stream()
                .filter(place -> !place.from().equals(unit.from()))
                .forEach(place -> steps.add(moved(place)));
        unit.mergers().forEach(merger -> steps.add(tookIn(merger)));
        register.endOf(unit.code()).ifPresent(end -> steps.add(ended(end)));
        // What a day brings stands in the order of What.
        steps.sort(Comparator.comparing(Step::on).thenComparing(Step::what));
        return new UnitHistory(unit.code(), unit.kind(), steps);
    }

    private static Step named(What what, Unit.Name name, Unit unit, Register register) {
        Optional<String> parent =
                what == What.ESTABLISHED ? register.parentOn(unit, unit.from()) : Optional.empty();
        return new Step(
                name.from(),
                what,
                Optional.of(name.text()),
                name.shortName(),
                parent,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static Step moved(Unit.Place place) {
        return new Step(
                place.from(),
                What.MOVED,
                Optional.empty(),
                Optional.empty(),
                place.parent(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static Step tookIn(Unit.Merger merger) {
        return new Step(
                merger.on(),
                What.TOOK_IN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                merger.merged(),
                Optional.empty(),
                Optional.of(merger.basis()));
    }

    private static Step ended(Unit.End end) {
        What what =
                switch (end.how()) {
                    case MERGED -> What.MERGED;
                    case DISSOLVED -> What.DISSOLVED;
                };
        return new Step(
                end.on(),
                what,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                end.successor(),
                Optional.of(end.basis()));
    }
}
