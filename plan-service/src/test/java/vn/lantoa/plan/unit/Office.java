package vn.lantoa.plan.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.CommandKey;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.aggregate.Refusal;
import vn.lantoa.chassis.problem.FieldFault;

/** An office whose units are entered one after the other, in the words of a test. */
final class Office {

    static final Unit.Basis BASIS =
            new Unit.Basis("1502/QĐ-UBND", LocalDate.of(2025, 6, 20), Optional.empty());

    private Register register = Register.of(List.of());
    private final List<Record> told = new ArrayList<>();

    static Command by(Role role) {
        return new Command(
                new Actor("somebody", "SNgV", Optional.of("VPTTr"), Set.of(role)),
                Instant.parse("2026-01-05T02:00:00Z"),
                Optional.empty(),
                CommandKey.random());
    }

    Register register() {
        return register;
    }

    Record lastTold() {
        return told.getLast();
    }

    Office with(String code, String from) {
        return with(code, from, "");
    }

    /**
     * @param parent empty for none
     */
    Office with(String code, String from, String parent) {
        return takes(establish(code, from, parent));
    }

    Decision<Unit> establish(String code, String from, String parent) {
        return Entries.establish(founding(code, from, parent), register, by(Role.ADMIN));
    }

    Decision<Unit> rename(String code, String name, String from) {
        Unit.Name entry = new Unit.Name(day(from), name, Optional.empty());
        return Entries.rename(unit(code), entry, register, by(Role.ADMIN));
    }

    Decision<Unit> move(String code, String parent, String from) {
        Unit.Place place =
                Unit.Place.decided(
                        day(from), Optional.of(parent).filter(given -> !given.isEmpty()));
        return Entries.move(unit(code), place, register, by(Role.ADMIN));
    }

    Decision<Unit> merge(String into, String on, String... merged) {
        Unit.Merger merger = new Unit.Merger(day(on), List.of(merged), BASIS);
        return register.find(into)
                .map(there -> Endings.mergeInto(there, merger, register, by(Role.ADMIN)))
                .orElseGet(
                        () ->
                                Endings.mergeIntoNew(
                                        founding(into, on, ""), merger, register, by(Role.ADMIN)));
    }

    Decision<Unit> dissolve(String code, String on, String successor) {
        return Endings.dissolve(unit(code), dissolved(on, successor), register, by(Role.ADMIN));
    }

    static Unit.End dissolved(String on, String successor) {
        return new Unit.End(
                day(on),
                Unit.Ending.DISSOLVED,
                Optional.of(successor).filter(given -> !given.isEmpty()),
                BASIS);
    }

    /** Enters what was decided. */
    Office takes(Decision<Unit> decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        Decision.Accepted<Unit> accepted = (Decision.Accepted<Unit>) decision;
        register = register.with(accepted.state());
        told.add(accepted.event());
        return this;
    }

    Unit unit(String code) {
        return register.find(code).orElseThrow();
    }

    String parent(String code, String day) {
        return register.parentOn(unit(code), day(day)).orElse("");
    }

    List<String> on(String day) {
        return register.on(day(day)).map(Unit::code).toList();
    }

    static Unit.Founding founding(String code, String from, String parent) {
        return new Unit.Founding(
                code,
                UnitKind.DIVISION,
                day(from),
                new Unit.Name(day(from), "Phòng " + code, Optional.empty()),
                Optional.of(parent).filter(given -> !given.isEmpty()));
    }

    /** Where and why a decision was refused, each as {@code /pointer code}. */
    static List<String> faults(Decision<Unit> decision) {
        return refusal(decision).faults().stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }

    static List<FieldFault> faultsOf(Decision<Unit> decision) {
        return refusal(decision).faults();
    }

    static Refusal refusal(Decision<Unit> decision) {
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused<Unit>) decision).refusal();
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
