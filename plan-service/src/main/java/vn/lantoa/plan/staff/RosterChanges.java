package vn.lantoa.plan.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;

/** What a row of the roster says that is not so yet. */
record RosterChanges(
        Optional<StaffMember.Place> place,
        Optional<StaffMember.Employment> employment,
        Optional<Person.Details> details) {

    /**
     * @throws Problem 422 for another unit without a day, or another first day in the same unit
     */
    static RosterChanges of(
            RosterRow row, StaffMember member, Optional<Person> person, LocalDate today) {
        return new RosterChanges(
                place(row, member, today),
                row.employment()
                        .map(StaffMember.Employment::valueOf)
                        .filter(kind -> member.employment().filter(kind::equals).isEmpty()),
                details(row, person.flatMap(Person::details)));
    }

    boolean none() {
        return place.isEmpty() && employment.isEmpty() && details.isEmpty();
    }

    private static Optional<StaffMember.Place> place(
            RosterRow row, StaffMember member, LocalDate today) {
        // Who is entered for a later day is compared with what is entered.
        boolean gone = member.leftOn().filter(day -> !day.isAfter(today)).isPresent();
        Membership now = member.career().on(today).orElse(member.career().last());
        String unit = row.unit().orElse(now.unit());
        if (gone || !unit.equals(now.unit())) {
            LocalDate from =
                    row.from().orElseThrow(() -> faulty("/from", "roster-sheet.from-required"));
            boolean entered =
                    member.career()
                            .on(from)
                            .filter(m -> m.unit().equals(unit) && m.from().equals(from))
                            .filter(
                                    m ->
                                            row.position().isEmpty()
                                                    || m.position().equals(row.position()))
                            .isPresent();
            return entered
                    ? Optional.empty()
                    : Optional.of(new StaffMember.Place(unit, row.position(), from));
        }
        boolean promoted = row.position().isPresent() && !row.position().equals(now.position());
        if (promoted) {
            LocalDate from = row.from().orElse(today);
            return Optional.of(new StaffMember.Place(unit, row.position(), from));
        }
        if (row.from().filter(from -> !from.equals(now.from())).isPresent()) {
            throw faulty("/from", "roster-sheet.from-differs");
        }
        return Optional.empty();
    }

    private static Optional<Person.Details> details(RosterRow row, Optional<Person.Details> known) {
        Optional<String> name = row.name().or(() -> known.map(Person.Details::name));
        if (name.isEmpty()) {
            if (row.email().isPresent() || row.phone().isPresent()) {
                throw faulty("/name", "sheet.required");
            }
            return Optional.empty();
        }
        Person.Details wanted =
                new Person.Details(
                        name.get(),
                        row.email().or(() -> known.flatMap(Person.Details::email)),
                        row.phone().or(() -> known.flatMap(Person.Details::phone)));
        return Optional.of(wanted).filter(details -> known.filter(details::equals).isEmpty());
    }

    private static Problem faulty(String pointer, String code) {
        return Problem.invalid(List.of(FieldFault.at(pointer, code)));
    }
}
