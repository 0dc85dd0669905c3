package vn.lantoa.plan.staff;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.AggregateStore;
import vn.lantoa.chassis.aggregate.AggregateType;
import vn.lantoa.chassis.aggregate.Aggregates;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.CommandKey;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.aggregate.Listing;
import vn.lantoa.chassis.aggregate.Outcome;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.unit.Units;

/** The staff of all organisations; whoever asks sees their own organisation's. */
@Component
final class Staff {

    private static final String NO_END = "9999-12-31";

    /**
     * Found by a unit and the first day off the roster, after which the staff id stands: whoever is
     * on the roster today comes by id, and whoever left before the day in question is not read.
     */
    private static final AggregateType<StaffMember> TYPE =
            new AggregateType<>(
                    "staff",
                    StaffMember.class,
                    1,
                    Staff::keys,
                    List.of(List.of("until"), List.of("units", "until")));

    private final Aggregates<StaffMember> members;
    private final UnitEnds ends;
    private final Units units;

    Staff(AggregateStore store, UnitEnds ends, Units units) {
        this.members = store.open(TYPE);
        this.ends = ends;
        this.units = units;
    }

    private static Map<String, Object> keys(StaffMember member) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put(
                "units",
                member.career().memberships().stream().map(Membership::unit).distinct().toList());
        keys.put(
                "until",
                member.leftOn().map(LocalDate::toString).orElse(NO_END) + " " + member.staff());
        return keys;
    }

    /**
     * @throws Problem 409 for one who is entered already, and otherwise; 422 for a unit that is not
     *     there that day
     */
    Outcome<StaffMember> join(
            String staff,
            Optional<StaffMember.Employment> employment,
            StaffMember.Place place,
            Command by) {
        refuseUnit("/unit", place.unit(), place.from(), by);
        Command nameless = withoutBody(by, List.of(staff, employment, place).toString());
        Outcome<StaffMember> outcome =
                members.createOnce(
                        id(staff, by.actor()),
                        nameless,
                        () ->
                                StaffMember.join(
                                        staff, employment, place, ends.knownTo(by.actor()), by));
        if (outcome instanceof Outcome.Unchanged<StaffMember>(var there, var again)
                && !there.state().joinedAs(place)) {
            throw Problem.of(HttpStatus.CONFLICT, "staff.there-already", staff)
                    .about("staff", staff);
        }
        return outcome;
    }

    /** The request's body has a name in it, and the hash of a name is one too. */
    private static Command withoutBody(Command by, String what) {
        return new Command(
                by.actor(),
                by.now(),
                by.expectedVersion(),
                new CommandKey(by.key().id(), () -> CommandKey.natural("staff", what).toString()));
    }

    /**
     * @throws Problem 404; 422 for a unit that is not there that day
     */
    Outcome<StaffMember> move(String staff, StaffMember.Place place, Command by) {
        return place(staff, place, by, (member, known) -> member.move(place, known, by));
    }

    Outcome<StaffMember> comeBack(String staff, StaffMember.Place place, Command by) {
        return place(staff, place, by, (member, known) -> member.comeBack(place, known, by));
    }

    /**
     * @throws Problem 404; 422 for a unit that is not there when somebody was to be in it
     */
    Outcome<StaffMember> correct(String staff, Correction correction, Command by) {
        Career given = correction.career();
        for (int i = 0; i < given.memberships().size(); i++) {
            Membership membership = given.memberships().get(i);
            refuseUnit("/memberships/" + i + "/unit", membership.unit(), membership.from(), by);
        }
        Career right = ends.knownTo(by.actor()).followedBy(given);
        return change(
                staff,
                by,
                member -> member.correct(correction.employment(), right, correction.words(), by));
    }

    private Outcome<StaffMember> place(
            String staff,
            StaffMember.Place place,
            Command by,
            BiFunction<StaffMember, UnitEnds.Known, Decision<StaffMember>> decide) {
        refuseUnit("/unit", place.unit(), place.from(), by);
        UnitEnds.Known known = ends.knownTo(by.actor());
        return change(staff, by, member -> decide.apply(member, known));
    }

    Outcome<StaffMember> change(
            String staff, Command by, Function<StaffMember, Decision<StaffMember>> decide) {
        return members.change(id(staff, by.actor()), by, decide);
    }

    /** Whoever is in one of these units on the day or after it, each once. */
    void followMerger(List<String> merged, String into, LocalDate day, Command by) {
        Set<String> gone = Set.copyOf(merged.stream().filter(unit -> !unit.equals(into)).toList());
        for (String unit : gone) {
            Optional<String> after = Optional.empty();
            do {
                Page<Stored<StaffMember>> page =
                        reaching(Optional.of(unit), day, Listing.MOST, after, by.actor());
                for (Stored<StaffMember> found : page.items()) {
                    members.change(found.id(), by, member -> member.followMerger(gone, into, day))
                            .orThrow();
                }
                after = page.next();
            } while (after.isPresent());
        }
    }

    Optional<Stored<StaffMember>> find(String staff, Actor by) {
        return members.find(by, id(staff, by));
    }

    /**
     * Whoever may have been on the roster on a day: they were in the unit at some time, and had not
     * left the roster for good by that day. Whether they were in it that day, their career says.
     */
    Page<Stored<StaffMember>> reaching(
            Optional<String> unit, LocalDate day, int limit, Optional<String> after, Actor by) {
        return members.list(
                by,
                Listing.by("until", limit, after)
                        .where("units", unit)
                        .between(Optional.of(day.plusDays(1).toString()), Optional.empty()));
    }

    private void refuseUnit(String pointer, String unit, LocalDate day, Command by) {
        if (!StaffMember.mayManage(by.actor())) {
            throw Problem.of(HttpStatus.FORBIDDEN, "staff.not-allowed");
        }
        List<FieldFault> faults = units.faults(pointer, unit, day, by.actor());
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }

    /** Of the organisation: another one's staff may have the same ids. */
    private static String id(String staff, Actor by) {
        return CommandKey.natural("staff", by.organisation(), staff).toString();
    }
}
