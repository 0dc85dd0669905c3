package vn.lantoa.plan.difficulty;

import static vn.lantoa.chassis.aggregate.Decision.conflict;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.plan.events.DifficultyFacts;

/**
 * A difficulty (khó khăn, vướng mắc): one that a unit reported, or the one that the focal point
 * made of many.
 *
 * @param reporter of a group: who consolidated it
 * @param link to the group it is, or was last, part of
 * @param members of a group; none of a single one
 */
record Difficulty(
        String id,
        Form form,
        Account account,
        Reporter reporter,
        Optional<Link> link,
        List<Member> members,
        Course course) {

    static final int MOST_MEMBERS = 200;

    enum Form {
        SINGLE,
        GROUP
    }

    enum Status {
        REPORTED,
        RETURNED,
        CONSOLIDATED,
        ESCALATED,
        DECIDED,
        RESOLVED,
        REJECTED,
        WITHDRAWN;

        /** Code of the refusal of what cannot be done in this status. */
        private String refusal() {
            return "difficulty.is-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A member's side of being in a group.
     *
     * @param version of the group, of which this is the newest that the member knows
     * @param in whether it is in it, or was taken out
     * @param ownSteps how many steps it had made when it was in
     * @param groupSteps how many the group had made by then
     */
    record Link(String group, long version, boolean in, int ownSteps, int groupSteps) {}

    Difficulty {
        members = List.copyOf(members);
    }

    Status status() {
        return course.status();
    }

    public boolean isGroup() {
        return form == Form.GROUP;
    }

    boolean isIn(String group) {
        return group().filter(group::equals).isPresent();
    }

    /** The group that it is part of. */
    Optional<String> group() {
        return link.filter(Link::in).map(Link::group);
    }

    public LocalDate reportedOn() {
        return LocalDate.ofInstant(course.steps().getFirst().since(), DomainClock.ZONE);
    }

    /** Whether it may still be made one with others. */
    boolean isOpen() {
        return switch (status()) {
            case REPORTED, CONSOLIDATED -> group().isEmpty();
            case RETURNED, ESCALATED, DECIDED, RESOLVED, REJECTED, WITHDRAWN -> false;
        };
    }

    /** A group whose members are still on their way in or out (đang tổng hợp). */
    boolean isConsolidating() {
        return members.stream().anyMatch(Member::isUnderWay);
    }

    List<Member> countingMembers() {
        return members.stream().filter(Member::counts).toList();
    }

    /** The day whose end makes a report unattended; none when it was taken up, or told already. */
    Optional<LocalDate> unattendedAfter() {
        return status() == Status.REPORTED && course.unattendedSince().isEmpty()
                ? course.attendBy()
                : Optional.empty();
    }

    /** The day whose end makes the decision late; a member's is its group's. */
    Optional<LocalDate> overdueAfter() {
        return status() == Status.ESCALATED && course.overdueSince().isEmpty() && group().isEmpty()
                ? course.decideBy()
                : Optional.empty();
    }

    /** The units it is about, and the one that has to carry the decision out. */
    List<String> units() {
        Stream<Reporter> reporters =
                isGroup() ? countingMembers().stream().map(Member::reporter) : Stream.of(reporter);
        Stream<String> concerned =
                reporters.flatMap(
                        r ->
                                Stream.concat(
                                        Stream.of(r.unit()),
                                        r.behalf().flatMap(Reporter.Behalf::unit).stream()));
        return Stream.concat(concerned, assignedUnit().stream()).distinct().toList();
    }

    /** Through its group a member is nobody's to carry out: others' words stay theirs. */
    Optional<String> assignedUnit() {
        return group().isPresent()
                ? Optional.empty()
                : course.ruling().flatMap(Course.Ruling::assignedUnit);
    }

    /** Units see their own; who answers for the organisation sees all. */
    boolean isVisibleTo(Actor actor) {
        return seesAll(actor) || (isOfUnit(actor) && units().stream().anyMatch(actor::worksIn));
    }

    static boolean seesAll(Actor actor) {
        return actor.isAnyOf(Role.FOCAL_POINT, Role.LEADER, Role.APP);
    }

    static boolean isOfUnit(Actor actor) {
        return actor.isAnyOf(Role.OFFICER, Role.UNIT_HEAD);
    }

    /** Of the unit that reported it. */
    boolean isReportOf(Actor actor) {
        return !isGroup()
                && (isOfUnit(actor) || actor.is(Role.FOCAL_POINT))
                && actor.worksIn(reporter.unit());
    }

    Difficulty at(Status next, Command by) {
        return with(course.step(new Course.Step(next, by.now(), by.actor().id())));
    }

    Difficulty with(Course next) {
        return new Difficulty(id, form, account, reporter, link, members, next);
    }

    Difficulty with(Account next) {
        return new Difficulty(id, form, next, reporter, link, members, course);
    }

    Difficulty with(Link next) {
        return new Difficulty(id, form, account, reporter, Optional.of(next), members, course);
    }

    Difficulty withMembers(List<Member> next) {
        return new Difficulty(id, form, account, reporter, link, next, course);
    }

    /** 409, saying how far it came. */
    Decision<Difficulty> notNow() {
        return group().<Decision<Difficulty>>map(g -> conflict("difficulty.in-group", g))
                .orElseGet(() -> conflict(status().refusal()));
    }

    DifficultyFacts facts() {
        List<Member> counting = countingMembers();
        return new DifficultyFacts(
                id,
                form.name(),
                account.title(),
                account.description(),
                account.rootCause(),
                account.proposal(),
                account.field(),
                account.plan(),
                account.topic(),
                account.task(),
                status().name(),
                reportedOn(),
                group(),
                isGroup()
                        ? counting.stream().map(m -> m.reporter().facts()).distinct().toList()
                        : List.of(reporter.facts()),
                counting.stream().map(Member::facts).toList(),
                course.decideBy(),
                course.ruling().map(Course.Ruling::facts));
    }

    static LocalDate dayOf(Command by) {
        return LocalDate.ofInstant(by.now(), DomainClock.ZONE);
    }
}
