package vn.lantoa.plan.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.CommandKey;
import vn.lantoa.chassis.aggregate.Listing;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;

/**
 * The roster as the rows of a table. A row enters who is new, moves who is in another unit, and
 * describes the person; what it says already changes nothing.
 */
@Component
public final class RosterRows {

    /** What became of a row, or would. */
    public enum How {
        CREATED,
        CHANGED,
        UNCHANGED
    }

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,99}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@]+\\.[^\\s@.]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 .()-]{5,24}");

    /** The version of a row is of two aggregates; no person is described a million times. */
    private static final long PERSONS = 1_000_000;

    private final Staff staff;
    private final People people;

    RosterRows(Staff staff, People people) {
        this.staff = staff;
        this.people = people;
    }

    public static boolean mayApply(Actor actor) {
        return StaffMember.mayManage(actor);
    }

    /** The names of all kinds of employment. */
    public static List<String> employments() {
        return Arrays.stream(StaffMember.Employment.values()).map(Enum::name).toList();
    }

    /** A page of who is on the roster on a day; what the reader must not see is absent. */
    public Page<RosterRow> page(
            Optional<String> unit, LocalDate day, Optional<String> after, Actor reader) {
        Page<Stored<StaffMember>> page = staff.reaching(unit, day, Listing.MOST, after, reader);
        List<Stored<StaffMember>> there =
                page.items().stream().filter(m -> isThere(m.state(), unit, day)).toList();
        List<String> visible =
                there.stream()
                        .map(Stored::state)
                        .filter(member -> StaffView.maySeePerson(member, day, reader))
                        .map(StaffMember::staff)
                        .toList();
        Map<String, Stored<Person>> persons = people.find(visible, reader);
        return new Page<>(
                there.stream()
                        .map(
                                member ->
                                        row(
                                                member,
                                                Optional.ofNullable(
                                                        persons.get(member.state().staff())),
                                                visible.contains(member.state().staff()),
                                                day))
                        .toList(),
                page.next());
    }

    private static boolean isThere(StaffMember member, Optional<String> unit, LocalDate day) {
        return member.career()
                .on(day)
                .filter(now -> unit.map(now.unit()::equals).orElse(true))
                .isPresent();
    }

    private static RosterRow row(
            Stored<StaffMember> member,
            Optional<Stored<Person>> person,
            boolean inFull,
            LocalDate day) {
        Optional<Membership> now = member.state().career().on(day);
        Optional<Person.Details> details = person.flatMap(known -> known.state().details());
        return new RosterRow(
                member.state().staff(),
                Optional.of(version(member, person)),
                details.map(Person.Details::name),
                details.flatMap(Person.Details::email),
                details.flatMap(Person.Details::phone),
                now.map(Membership::unit),
                now.filter(_ -> inFull).flatMap(Membership::position),
                member.state().employment().filter(_ -> inFull).map(Enum::name),
                now.map(Membership::from));
    }

    private static long version(Stored<StaffMember> member, Optional<Stored<Person>> person) {
        return member.version() * PERSONS + person.map(Stored::version).orElse(0L);
    }

    /**
     * Carries a row out.
     *
     * @param dry only says what would become of it
     * @throws Problem 403; 409 for what the career does not allow; 412 if it was changed since the
     *     row was written; 422
     */
    public How apply(RosterRow row, Command by, boolean dry) {
        if (!mayApply(by.actor())) {
            throw Problem.of(HttpStatus.FORBIDDEN, "staff.not-allowed");
        }
        refuseFaulty(row);
        Optional<Stored<StaffMember>> found = staff.find(row.staff(), by.actor());
        return found.isPresent() ? revised(row, found.get(), by, dry) : entered(row, by, dry);
    }

    private static void refuseFaulty(RosterRow row) {
        List<FieldFault> faults = new ArrayList<>();
        if (!ID.matcher(row.staff()).matches()) {
            faults.add(FieldFault.at("/staff", "roster-sheet.bad-id"));
        }
        if (row.email().filter(text -> !EMAIL.matcher(text).matches()).isPresent()) {
            faults.add(FieldFault.at("/email", "roster-sheet.bad-email"));
        }
        if (row.phone().filter(text -> !PHONE.matcher(text).matches()).isPresent()) {
            faults.add(FieldFault.at("/phone", "roster-sheet.bad-phone"));
        }
        refuse(faults);
    }

    private static void refuse(List<FieldFault> faults) {
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }

    private How entered(RosterRow row, Command by, boolean dry) {
        List<FieldFault> faults = new ArrayList<>();
        if (row.unit().isEmpty()) {
            faults.add(FieldFault.at("/unit", "sheet.required"));
        }
        if (row.from().isEmpty()) {
            faults.add(FieldFault.at("/from", "roster-sheet.from-required"));
        }
        if (row.name().isEmpty() && (row.email().isPresent() || row.phone().isPresent())) {
            faults.add(FieldFault.at("/name", "sheet.required"));
        }
        refuse(faults);
        if (!dry) {
            StaffMember.Place place =
                    new StaffMember.Place(
                            row.unit().orElseThrow(), row.position(), row.from().orElseThrow());
            StaffMember member =
                    staff.join(
                                    row.staff(),
                                    row.employment().map(StaffMember.Employment::valueOf),
                                    place,
                                    by)
                            .orThrow()
                            .state();
            row.name()
                    .ifPresent(
                            name ->
                                    people.describe(
                                                    member,
                                                    new Person.Details(
                                                            name, row.email(), row.phone()),
                                                    part(by, "person"))
                                            .orThrow());
        }
        return How.CREATED;
    }

    private How revised(RosterRow row, Stored<StaffMember> found, Command by, boolean dry) {
        StaffMember member = found.state();
        LocalDate today = LocalDate.ofInstant(by.now(), DomainClock.ZONE);
        Optional<Stored<Person>> person = people.find(row.staff(), by.actor());
        RosterChanges changes = RosterChanges.of(row, member, person.map(Stored::state), today);
        if (changes.none()) {
            return How.UNCHANGED;
        }
        if (row.version().filter(seen -> seen != version(found, person)).isPresent()) {
            throw Problem.of(HttpStatus.PRECONDITION_FAILED, "aggregate.changed", found.version());
        }
        if (!dry) {
            changes.place().ifPresent(to -> place(member, to, today, by));
            changes.employment()
                    .ifPresent(
                            kind ->
                                    staff.change(
                                                    row.staff(),
                                                    part(by, "employment"),
                                                    m ->
                                                            m.correct(
                                                                    Optional.of(kind),
                                                                    m.career(),
                                                                    "Cập nhật từ bảng Excel",
                                                                    by))
                                            .orThrow());
            changes.details()
                    .ifPresent(
                            details ->
                                    people.describe(member, details, part(by, "person")).orThrow());
        }
        return How.CHANGED;
    }

    private void place(StaffMember member, StaffMember.Place to, LocalDate today, Command by) {
        boolean gone = member.leftOn().filter(day -> !day.isAfter(today)).isPresent();
        (gone ? staff.comeBack(member.staff(), to, by) : staff.move(member.staff(), to, by))
                .orThrow();
    }

    /** One row is several commands. */
    private static Command part(Command by, String part) {
        return new Command(
                by.actor(),
                by.now(),
                Optional.empty(),
                CommandKey.ofEvent(by.key().id().toString(), part));
    }
}
