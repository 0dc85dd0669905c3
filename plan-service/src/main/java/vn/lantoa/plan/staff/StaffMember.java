package vn.lantoa.plan.staff;

import static vn.lantoa.chassis.aggregate.Decision.accept;
import static vn.lantoa.chassis.aggregate.Decision.conflict;
import static vn.lantoa.chassis.aggregate.Decision.forbid;
import static vn.lantoa.chassis.aggregate.Decision.unchanged;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.plan.events.RosterChange;
import vn.lantoa.plan.events.StaffCorrected;
import vn.lantoa.plan.events.StaffFacts;
import vn.lantoa.plan.events.StaffJoined;
import vn.lantoa.plan.events.StaffLeft;
import vn.lantoa.plan.events.StaffMoved;
import vn.lantoa.plan.events.StaffReturned;
import vn.lantoa.plan.staff.Membership.How;
import vn.lantoa.plan.staff.Membership.Left;

/**
 * A member of staff (CBCCVC) without any name: who they are is a {@link Person}'s, and can be
 * erased; that somebody of this id worked here is a figure's ground, and stays.
 *
 * @param staff id, as tokens name the person ({@code sub})
 */
record StaffMember(String staff, Optional<Employment> employment, Career career) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /** By what somebody works here (Luật Cán bộ, công chức; Luật Viên chức). */
    enum Employment {
        /** Cán bộ. */
        OFFICIAL,
        /** Công chức. */
        CIVIL_SERVANT,
        /** Viên chức. */
        PUBLIC_EMPLOYEE,
        /** Hợp đồng lao động. */
        CONTRACT
    }

    /** Being in a unit from a day on. */
    record Place(String unit, Optional<String> position, LocalDate from) {}

    static boolean mayManage(Actor actor) {
        return actor.isAnyOf(Role.ADMIN, Role.FOCAL_POINT);
    }

    static Decision<StaffMember> join(
            String staff,
            Optional<Employment> employment,
            Place place,
            UnitEnds.Known ends,
            Command by) {
        if (!mayManage(by.actor())) {
            return forbid("staff.not-allowed");
        }
        Career nothing = new Career(List.of());
        Career career = ends.followedBy(nothing.and(begun(place, How.JOINED)));
        StaffMember joined = new StaffMember(staff, employment, career);
        return accept(joined, new StaffJoined(joined.facts(), joined.changesFrom(nothing)));
    }

    /** Whether a second joining says what is known already. */
    boolean joinedAs(Place place) {
        return career.first().from().equals(place.from())
                && career.first().unit().equals(place.unit());
    }

    /** From a day on the roster on, also one that is long past: later moves stay as they are. */
    Decision<StaffMember> move(Place place, UnitEnds.Known ends, Command by) {
        if (!mayManage(by.actor())) {
            return forbid("staff.not-allowed");
        }
        Optional<Membership> found = career.on(place.from());
        if (found.isEmpty()) {
            return conflict("staff.not-on-roster", written(place.from()));
        }
        Membership before = found.get();
        boolean sameUnit = before.unit().equals(place.unit());
        if (sameUnit
                && (place.position().isEmpty() || place.position().equals(before.position()))) {
            return unchanged();
        }
        if (!sameUnit && before.from().equals(place.from())) {
            return conflict("staff.entered-that-day", written(place.from()), before.unit());
        }
        return moved(
                before.unit(),
                place.unit(),
                place.from(),
                ends.followedBy(career.moved(place.from(), place.unit(), place.position())));
    }

    /** Off the roster from a day on. */
    Decision<StaffMember> leave(LocalDate day, Left reason, Command by) {
        if (!mayManage(by.actor())) {
            return forbid("staff.not-allowed");
        }
        Membership last = career.last();
        if (last.to().isPresent()) {
            return last.to().get().equals(day) && last.left().filter(reason::equals).isPresent()
                    ? unchanged()
                    : conflict("staff.left-already", written(last.to().get()));
        }
        if (!last.from().isBefore(day)) {
            return conflict("staff.later-entry", written(last.from()), last.unit());
        }
        StaffMember gone = with(career.ended(day, reason));
        return accept(
                gone,
                new StaffLeft(
                        gone.facts(), last.unit(), day, reason.name(), gone.changesFrom(career)));
    }

    /** On the roster again. */
    Decision<StaffMember> comeBack(Place place, UnitEnds.Known ends, Command by) {
        if (!mayManage(by.actor())) {
            return forbid("staff.not-allowed");
        }
        Membership last = career.last();
        if (last.to().isEmpty()) {
            return last.how() == How.RETURNED
                            && last.from().equals(place.from())
                            && last.unit().equals(place.unit())
                    ? unchanged()
                    : conflict("staff.on-roster", last.unit());
        }
        if (place.from().isBefore(last.to().get())) {
            return conflict("staff.left-later", written(last.to().get()));
        }
        if (isFull()) {
            return conflict("staff.too-many-entries", Career.MOST);
        }
        StaffMember back = with(ends.followedBy(career.and(begun(place, How.RETURNED))));
        return accept(
                back,
                new StaffReturned(
                        back.facts(), place.unit(), place.from(), back.changesFrom(career)));
    }

    /** What was entered was wrong: all of it anew. */
    Decision<StaffMember> correct(
            Optional<Employment> kind, Career right, String reason, Command by) {
        if (!mayManage(by.actor())) {
            return forbid("staff.not-allowed");
        }
        StaffMember corrected = new StaffMember(staff, kind.or(() -> employment), right);
        return corrected.equals(this)
                ? unchanged()
                : accept(
                        corrected,
                        new StaffCorrected(
                                corrected.facts(), reason, corrected.changesFrom(career)));
    }

    /** What a merger makes of it, whoever entered that: one move, however often it is heard. */
    Decision<StaffMember> followMerger(Set<String> merged, String into, LocalDate day) {
        Career after = career.merged(merged, into, day);
        if (after.equals(career)) {
            return unchanged();
        }
        Membership first =
                career.memberships().stream()
                        .filter(m -> merged.contains(m.unit()) && m.reaches(day))
                        .findFirst()
                        .orElseThrow();
        LocalDate from = first.from().isBefore(day) ? day : first.from();
        StaffMember moved = with(after);
        return accept(
                moved,
                new StaffMoved(moved.facts(), first.unit(), into, from, moved.changesFrom(career)));
    }

    /** The first day off the roster, once that is known. */
    Optional<LocalDate> leftOn() {
        return career.last().to();
    }

    private Decision<StaffMember> moved(String from, String to, LocalDate day, Career after) {
        if (isFull()) {
            return conflict("staff.too-many-entries", Career.MOST);
        }
        StaffMember moved = with(after);
        return accept(
                moved, new StaffMoved(moved.facts(), from, to, day, moved.changesFrom(career)));
    }

    private boolean isFull() {
        return career.memberships().size() >= Career.MOST;
    }

    private static Membership begun(Place place, How how) {
        return Membership.from(place.from(), place.unit(), place.position(), how);
    }

    private static String written(LocalDate day) {
        return day.format(DAY);
    }

    private StaffMember with(Career after) {
        return new StaffMember(staff, employment, after);
    }

    private List<RosterChange> changesFrom(Career before) {
        return career.changesFrom(before);
    }

    private StaffFacts facts() {
        return new StaffFacts(staff, employment.map(Employment::name), career.facts());
    }
}
