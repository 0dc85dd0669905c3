package vn.lantoa.plan.dispatch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.plan.dispatch.Addressee.Form;
import vn.lantoa.plan.unit.RecipientGroup;
import vn.lantoa.plan.unit.UnitKind;
import vn.lantoa.plan.unit.UnitOn;
import vn.lantoa.plan.unit.Units;

/** Who the lines of "Nơi nhận" are on a day. */
@Component
final class Addressing {

    private static final Logger log = LoggerFactory.getLogger(Addressing.class);

    /**
     * A line.
     *
     * @param ownUnits whether the document's reader took it for the issuing office's own units
     */
    record Line(String name, Optional<String> purpose, boolean ownUnits) {

        Optional<RecipientGroup> group() {
            return ownUnits ? Optional.of(DispatchRules.ownUnits(name)) : DispatchRules.named(name);
        }
    }

    private final Units units;

    Addressing(Units units) {
        this.units = units;
    }

    /**
     * Each once, numbered.
     *
     * @param except id of the unit that issues it
     * @param besides whom it goes to as well, where they are none of these
     */
    List<Addressee> resolve(
            List<Line> lines,
            Optional<String> except,
            List<Addressee> besides,
            LocalDate day,
            Actor by) {
        List<UnitOn> there = units.on(day, by);
        List<Addressee> all = new ArrayList<>();
        lines.forEach(line -> found(line, there, day, by).forEach(one -> add(one, all, except)));
        besides.forEach(one -> add(one, all, except));
        if (all.size() > Dispatch.MOST_RECIPIENTS) {
            log.warn("A document goes to {} recipients; the first are kept", all.size());
        }
        List<Addressee> numbered = new ArrayList<>();
        for (Addressee one : all.stream().limit(Dispatch.MOST_RECIPIENTS).toList()) {
            numbered.add(one.afresh("r" + (numbered.size() + 1)));
        }
        return numbered;
    }

    private static void add(Addressee one, List<Addressee> all, Optional<String> except) {
        boolean issuer = one.unit().isPresent() && one.unit().equals(except);
        if (!issuer && all.stream().noneMatch(one::isSameAs)) {
            all.add(one);
        }
    }

    private List<Addressee> found(Line line, List<UnitOn> there, LocalDate day, Actor by) {
        List<UnitOn> members =
                line.group().map(group -> units.group(group, day, by)).orElse(List.of());
        if (!members.isEmpty()) {
            return members.stream()
                    .map(unit -> of(unit, line.purpose()).ofGroup(line.name()))
                    .toList();
        }
        Optional<UnitOn> single =
                there.stream()
                        .filter(unit -> unit.name().equalsIgnoreCase(line.name()))
                        .findFirst();
        return List.of(
                single.map(unit -> of(unit, line.purpose()))
                        .orElseGet(
                                () ->
                                        Addressee.of(
                                                line.ownUnits() ? Form.GROUP : Form.OUTSIDE,
                                                line.name(),
                                                line.purpose())));
    }

    /** A unit of a day; empty when it is not there, or nobody entered it. */
    Optional<Addressee> unit(String code, Optional<String> purpose, LocalDate day, Actor by) {
        return units.find(code, day, by).map(unit -> of(unit, purpose));
    }

    /** Whether one of an earlier document is still there on a day. */
    boolean isThere(Addressee one, LocalDate day, Actor by) {
        return one.unit().isEmpty() || units.faults("/unit", one.unit().get(), day, by).isEmpty();
    }

    private static Addressee of(UnitOn unit, Optional<String> purpose) {
        return Addressee.of(form(unit.kind()), unit.name(), purpose).ofUnit(unit.id());
    }

    /** A locality or another agency does not work here: the document is sent there. */
    private static Form form(UnitKind kind) {
        return switch (kind) {
            case LOCALITY, OUTSIDE_AGENCY -> Form.OUTSIDE;
            case PARTY_COMMITTEE,
                    LEADERSHIP,
                    DIVISION,
                    AFFILIATED_UNIT,
                    MASS_ORGANISATION,
                    SERVICE_CENTRE ->
                    Form.UNIT;
        };
    }
}
