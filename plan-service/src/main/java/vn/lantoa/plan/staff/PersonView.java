package vn.lantoa.plan.staff;

import java.time.LocalDate;
import java.util.Optional;
import vn.lantoa.chassis.aggregate.Stored;

/**
 * Who somebody is; of one who is erased, when and why.
 *
 * @param eraseOn the day on which it is erased by itself
 */
record PersonView(
        Optional<String> name,
        Optional<String> email,
        Optional<String> phone,
        Optional<LocalDate> eraseOn,
        Optional<LocalDate> erasedOn,
        Optional<Person.Reason> reason,
        String subject,
        long version) {

    static PersonView of(Stored<Person> stored) {
        Person person = stored.state();
        return new PersonView(
                person.details().map(Person.Details::name),
                person.details().flatMap(Person.Details::email),
                person.details().flatMap(Person.Details::phone),
                person.eraseOn(),
                person.erasure().map(Person.Erasure::on),
                person.erasure().map(Person.Erasure::reason),
                stored.id(),
                stored.version());
    }
}
