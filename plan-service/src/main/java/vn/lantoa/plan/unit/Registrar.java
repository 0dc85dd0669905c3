package vn.lantoa.plan.unit;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.aggregate.Aggregates;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.aggregate.Outcome;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.problem.Problem;

/**
 * Keeps the register of units. Whether an entry is right depends on the other units (a part must
 * not come to stand under itself, nor a unit be merged twice), so an organisation's entries are
 * taken one after the other: each bears the number after the last one's, no two may bear the same,
 * and whoever comes second decides again on what the first one entered.
 */
@Component
final class Registrar {

    /** Code of the refusal of an entry whose number another one has. */
    static final String TURN_TAKEN = "unit.turn-taken";

    private static final int ATTEMPTS = 12;

    private final Units units;
    private final Aggregates<Unit> aggregates;

    /** Only spares entries of this instance vain attempts; the numbers are what decides. */
    private final Map<String, ReentrantLock> queues = new ConcurrentHashMap<>();

    Registrar(Units units) {
        this.units = units;
        this.aggregates = units.aggregates();
    }

    Outcome<Unit> establish(Unit.Founding founding, Command by) {
        return create(
                founding.code(),
                by,
                register -> Entries.establish(founding, register, by),
                there -> Entries.establishAgain(there, founding, by));
    }

    Outcome<Unit> rename(String code, Unit.Name name, Command by) {
        return change(code, by, (unit, register) -> Entries.rename(unit, name, register, by));
    }

    Outcome<Unit> move(String code, Unit.Place place, Command by) {
        return change(code, by, (unit, register) -> Entries.move(unit, place, register, by));
    }

    Outcome<Unit> mergeInto(String code, Unit.Merger merger, Command by) {
        return change(code, by, (unit, register) -> Endings.mergeInto(unit, merger, register, by));
    }

    Outcome<Unit> mergeIntoNew(Unit.Founding founding, Unit.Merger merger, Command by) {
        return create(
                founding.code(),
                by,
                register -> Endings.mergeIntoNew(founding, merger, register, by),
                there -> Endings.mergeIntoNewAgain(there, founding, merger, by));
    }

    Outcome<Unit> dissolve(String code, Unit.End end, Command by) {
        return change(code, by, (unit, register) -> Endings.dissolve(unit, end, register, by));
    }

    /** Carries a merger out on one of the merged. */
    void end(String code, Unit.End end, Command by) {
        follow(code, by, (unit, register) -> Endings.end(unit, end, register));
    }

    /** Takes the parts of whatever has ended to where they stand now. */
    void settleParts(Command by) {
        Register register = units.register(by.actor());
        register.all().stream()
                .filter(unit -> !register.settled(unit).equals(unit.places()))
                .forEach(unit -> follow(unit.code(), by, Endings::follow));
    }

    /** What follows from entries takes no turn: the register says the same before and after. */
    private void follow(
            String code, Command by, BiFunction<Unit, Register, Decision<Unit>> decide) {
        aggregates
                .change(
                        Units.id(code, by.actor()),
                        by,
                        unit -> decide.apply(unit, units.register(by.actor())))
                .orThrow();
    }

    private Outcome<Unit> create(
            String code,
            Command by,
            Function<Register, Decision<Unit>> first,
            Function<Unit, Decision<Unit>> again) {
        String id = Units.id(code, by.actor());
        return inTurn(
                by,
                () -> {
                    Outcome<Unit> made = aggregates.createOnce(id, by, () -> numbered(by, first));
                    return made instanceof Outcome.Unchanged<Unit>
                            ? aggregates.change(id, by, again)
                            : made;
                });
    }

    private Outcome<Unit> change(
            String code, Command by, BiFunction<Unit, Register, Decision<Unit>> decide) {
        String id = Units.id(code, by.actor());
        return inTurn(
                by,
                () ->
                        aggregates.change(
                                id,
                                by,
                                unit -> numbered(by, register -> decide.apply(unit, register))));
    }

    /** The number first: an entry that comes after it was read has the next one already. */
    private Decision<Unit> numbered(Command by, Function<Register, Decision<Unit>> decide) {
        long turn = units.lastTurn(by.actor()) + 1;
        return switch (decide.apply(units.register(by.actor()))) {
            case Decision.Accepted<Unit>(var unit, var event) ->
                    Decision.accept(unit.inTurn(turn), event);
            case Decision.Unchanged<Unit> same -> same;
            case Decision.Refused<Unit> refused -> refused;
        };
    }

    private Outcome<Unit> inTurn(Command by, Supplier<Outcome<Unit>> entry) {
        ReentrantLock queue =
                queues.computeIfAbsent(by.actor().organisation(), _ -> new ReentrantLock(true));
        queue.lock();
        try {
            for (int attempt = 1; ; attempt++) {
                try {
                    return byCode(entry.get());
                } catch (Problem e) {
                    if (attempt == ATTEMPTS || !e.code().equals(TURN_TAKEN)) {
                        throw e;
                    }
                }
            }
        } finally {
            queue.unlock();
        }
    }

    /** Outside a unit is known by its code. */
    private static Outcome<Unit> byCode(Outcome<Unit> outcome) {
        return switch (outcome) {
            case Outcome.Changed<Unit>(var stored) -> new Outcome.Changed<>(byCode(stored));
            case Outcome.Unchanged<Unit>(var stored, var replayed) ->
                    new Outcome.Unchanged<>(byCode(stored), replayed);
            case Outcome.Refused<Unit> refused -> refused;
        };
    }

    private static Stored<Unit> byCode(Stored<Unit> stored) {
        return new Stored<>(
                stored.state().code(),
                stored.organisation(),
                stored.version(),
                stored.changedAt(),
                stored.state());
    }
}
