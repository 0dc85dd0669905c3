package vn.lantoa.plan.staff;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.AggregateStore;
import vn.lantoa.chassis.aggregate.AggregateType;
import vn.lantoa.chassis.aggregate.Aggregates;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.CommandKey;
import vn.lantoa.chassis.aggregate.Outcome;
import vn.lantoa.chassis.aggregate.Stored;

/** Who the members of staff are. Found by staff id only: there is no key that holds a name. */
@Component
final class People {

    private static final String ERASE_ON = "eraseOn";

    private static final AggregateType<Person> TYPE =
            new AggregateType<>("people", Person.class, 1, People::keys, List.of())
                    .timedBy(ERASE_ON);

    private final Aggregates<Person> people;
    private final Period kept;

    /**
     * @param kept how long names are kept after a departure: the purpose is over then
     */
    People(AggregateStore store, @Value("${lantoa.people.kept-after-departure:P12M}") Period kept) {
        this.people = store.open(TYPE);
        this.kept = kept;
    }

    private static Map<String, Object> keys(Person person) {
        Map<String, Object> keys = new LinkedHashMap<>();
        person.eraseOn().ifPresent(day -> keys.put(ERASE_ON, day.toString()));
        return keys;
    }

    Outcome<Person> describe(StaffMember member, Person.Details details, Command by) {
        String id = id(member.staff(), by.actor());
        Optional<LocalDate> eraseOn = eraseOn(member);
        if (people.find(by.actor(), id).isEmpty()) {
            Outcome<Person> begun =
                    people.createOnce(
                            id, by, () -> Person.begin(member.staff(), details, eraseOn, by));
            if (!(begun instanceof Outcome.Unchanged<Person>)) {
                return begun;
            }
        }
        return people.change(id, by, person -> person.describe(details, eraseOn, by));
    }

    Outcome<Person> erase(String staff, Person.Reason reason, Command by) {
        return people.change(id(staff, by.actor()), by, person -> person.erase(reason, by));
    }

    /** After a departure or a return: until when a name is kept. */
    void settleRetention(StaffMember member, Command by) {
        String id = id(member.staff(), by.actor());
        if (people.find(by.actor(), id).isPresent()) {
            people.change(id, by, person -> person.keepUntil(eraseOn(member))).orThrow();
        }
    }

    /** All whose day has come. */
    void passRetentions(LocalDate day) {
        people.due(ERASE_ON, day.toString(), Person::passRetention);
    }

    Optional<Stored<Person>> find(String staff, Actor by) {
        return people.find(by, id(staff, by));
    }

    /** By staff id; of whom nothing is entered, nothing. */
    Map<String, Stored<Person>> find(Collection<String> staff, Actor by) {
        Map<String, Stored<Person>> found = new HashMap<>();
        people.find(by, staff.stream().map(one -> id(one, by)).toList())
                .forEach(person -> found.put(person.state().staff(), person));
        return found;
    }

    private Optional<LocalDate> eraseOn(StaffMember member) {
        return member.leftOn().map(day -> day.plus(kept));
    }

    /** Not the member's own: the two are told on topics of their own. */
    private static String id(String staff, Actor by) {
        return CommandKey.natural("person", by.organisation(), staff).toString();
    }
}
