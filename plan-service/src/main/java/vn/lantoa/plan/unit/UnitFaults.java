package vn.lantoa.plan.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.page.WrittenTime;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Messages;

/** Why a unit cannot be meant on a day, in words. */
final class UnitFaults {

    private UnitFaults() {}

    /** It is not known, or was not there yet, or no more. */
    static Optional<FieldFault> absent(
            String pointer, String code, LocalDate day, Register register) {
        Optional<Unit> unit = register.find(code);
        if (unit.isEmpty()) {
            return Optional.of(FieldFault.at(pointer, "unit.unknown", code));
        }
        LocalDate from = unit.get().from();
        if (day.isBefore(from)) {
            return Optional.of(
                    FieldFault.at(pointer, "unit.not-yet", code, written(from), written(day)));
        }
        return register.endOf(code)
                .filter(end -> !end.on().isAfter(day))
                .map(end -> over(pointer, code, end));
    }

    /** It has come to an end. */
    static FieldFault over(String pointer, String code, Unit.End end) {
        String day = written(end.on());
        return switch (end.how()) {
            case MERGED ->
                    FieldFault.at(pointer, "unit.merged", code, end.successor().orElseThrow(), day);
            case DISSOLVED ->
                    end.successor()
                            .map(to -> FieldFault.at(pointer, "unit.succeeded", code, to, day))
                            .orElseGet(() -> FieldFault.at(pointer, "unit.dissolved", code, day));
        };
    }

    /**
     * Why a unit cannot stand under another from a day on.
     *
     * @param part as it would be, and in the register as it would be
     */
    static List<FieldFault> ofPlace(
            String pointer, Unit part, Unit.Place place, Register register) {
        if (place.parent().isEmpty()) {
            return List.of();
        }
        String parent = place.parent().get();
        if (parent.equals(part.code())) {
            return List.of(FieldFault.at(pointer, "unit.under-itself", parent));
        }
        Optional<FieldFault> absent = absent(pointer, parent, place.from(), register);
        if (absent.isPresent()) {
            return List.of(absent.get());
        }
        if (register.goesRound(part.code(), place.from())) {
            return List.of(FieldFault.at(pointer, "unit.goes-round", part.code(), parent));
        }
        return leftAlone(pointer, part, place, register).stream().toList();
    }

    /** What it stands under is dissolved later, and nobody said where its parts went. */
    private static Optional<FieldFault> leftAlone(
            String pointer, Unit part, Unit.Place place, Register register) {
        String parent = place.parent().orElseThrow();
        LocalDate until =
                part.places().stream()
                        .filter(later -> !later.inherited())
                        .map(Unit.Place::from)
                        .filter(place.from()::isBefore)
                        .findFirst()
                        .or(() -> register.endOf(part.code()).map(Unit.End::on))
                        .orElse(LocalDate.MAX);
        return register.endOf(parent)
                .filter(end -> end.successor().isEmpty() && end.on().isBefore(until))
                .map(end -> over(pointer, parent, end));
    }

    /** As in administrative documents: 01/7/2025. */
    static String written(LocalDate day) {
        return WrittenTime.day(day, Messages.VIETNAMESE);
    }
}
