package vn.lantoa.plan.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.AggregateStore;
import vn.lantoa.chassis.aggregate.AggregateType;
import vn.lantoa.chassis.aggregate.Aggregates;
import vn.lantoa.chassis.aggregate.CommandKey;
import vn.lantoa.chassis.aggregate.Listing;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.FieldFault;

/** The units of all organisations; whoever asks sees their own organisation's. */
@Component
public final class Units {

    /** No structure is deeper: the province, an agency, its divisions, their parts. */
    private static final int DEEPEST = 20;

    private static final AggregateType<Unit> TYPE =
            new AggregateType<>(
                            "units",
                            Unit.class,
                            1,
                            Units::keys,
                            List.of(List.of("code"), List.of("concerns", "code"), List.of("turn")))
                    .unique("turn", Registrar.TURN_TAKEN);

    private final Aggregates<Unit> units;

    Units(AggregateStore store) {
        this.units = store.open(TYPE);
    }

    /** A unit is found by its own code, and so is the one it was merged into. */
    private static Map<String, Object> keys(Unit unit) {
        List<String> concerned = new ArrayList<>(List.of(unit.code()));
        unit.mergers().forEach(merger -> concerned.addAll(merger.merged()));
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("code", unit.code());
        keys.put("concerns", concerned);
        keys.put("turn", unit.turn());
        return keys;
    }

    /** Those that there were on a day, parents before their parts. */
    public List<UnitOn> on(LocalDate day, Actor by) {
        Register register = register(by);
        return on(register.inOrder(day).stream(), register, day);
    }

    /** Those that stood right under a unit on a day. */
    public List<UnitOn> children(String unit, LocalDate day, Actor by) {
        Register register = register(by);
        return on(register.parts(unit, day).stream(), register, day);
    }

    /** Whom a document of a day goes to: a unit of a later day is none of them. */
    public List<UnitOn> group(RecipientGroup group, LocalDate day, Actor by) {
        Register register = register(by);
        return on(
                register.inOrder(day).stream().filter(unit -> group.takes(unit.kind())),
                register,
                day);
    }

    /** Whether a unit was another one, or stood under it at whatever depth, on a day. */
    public boolean isWithin(String unit, String ancestor, LocalDate day, Actor by) {
        Optional<String> at = Optional.of(unit);
        for (int depth = 0; at.isPresent() && depth < DEEPEST; depth++) {
            if (at.get().equals(ancestor)) {
                return true;
            }
            at = find(at.get(), day, by).flatMap(UnitOn::parent);
        }
        return false;
    }

    /** Empty for a unit that is not entered (yet), or was not there that day. */
    public Optional<UnitOn> find(String unit, LocalDate day, Actor by) {
        Register register = around(unit, by);
        return register.find(unit)
                .filter(found -> register.isThere(found, day))
                .map(found -> on(found, register, day));
    }

    /**
     * What is wrong with giving a unit something on a day: it was merged or dissolved by then, or
     * not there yet. A unit nobody entered is accepted: it may come later.
     *
     * @param pointer where the command names it, e.g. {@code /unit}
     */
    public List<FieldFault> faults(String pointer, String unit, LocalDate day, Actor by) {
        Register register = around(unit, by);
        return register
                .find(unit)
                .flatMap(_ -> UnitFaults.absent(pointer, unit, day, register))
                .stream()
                .toList();
    }

    /** One find on an index: the unit, and what it was merged into. */
    private Register around(String code, Actor by) {
        Listing listing =
                Listing.by("code", Listing.MOST, Optional.empty()).where("concerns", code);
        return Register.of(units.list(by, listing).items().stream().map(Stored::state).toList());
    }

    /** All units an organisation ever had: hundreds, seldom more. */
    Register register(Actor by) {
        List<Unit> all = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Page<Stored<Unit>> page = units.list(by, Listing.by("code", Listing.MOST, after));
            page.items().forEach(stored -> all.add(stored.state()));
            after = page.next();
        } while (after.isPresent());
        return Register.of(all);
    }

    /** The number of the organisation's last entry. */
    long lastTurn(Actor by) {
        return units.list(by, Listing.by("-turn", 1, Optional.empty())).items().stream()
                .mapToLong(stored -> stored.state().turn())
                .findFirst()
                .orElse(0);
    }

    Optional<Stored<Unit>> stored(String code, Actor by) {
        return units.find(by, id(code, by));
    }

    Aggregates<Unit> aggregates() {
        return units;
    }

    static String id(String code, Actor by) {
        return CommandKey.natural("unit", by.organisation(), code).toString();
    }

    private static List<UnitOn> on(Stream<Unit> found, Register register, LocalDate day) {
        return found.map(unit -> on(unit, register, day)).toList();
    }

    private static UnitOn on(Unit unit, Register register, LocalDate day) {
        return new UnitOn(
                unit.code(), unit.nameOn(day).text(), unit.kind(), register.parentOn(unit, day));
    }
}
