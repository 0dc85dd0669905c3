package vn.lantoa.plan.difficulty;

import static vn.lantoa.chassis.aggregate.Decision.accept;
import static vn.lantoa.chassis.aggregate.Decision.unchanged;

import java.time.LocalDate;
import java.util.Optional;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.plan.difficulty.Difficulty.Link;
import vn.lantoa.plan.difficulty.Difficulty.Status;
import vn.lantoa.plan.difficulty.Member.Standing;
import vn.lantoa.plan.events.DifficultyConsolidated;
import vn.lantoa.plan.events.DifficultyFollowed;
import vn.lantoa.plan.events.DifficultyReleased;

/**
 * A member's side of a group: it decides whether it can be in it, and follows it. Nobody gives
 * these commands; a member hears of its group. What an older version of the group would do is left.
 */
final class Membership {

    private Membership() {}

    /** Where a difficulty is when it is asked into the group, or stands when it cannot come. */
    static Standing standing(Difficulty difficulty, String group) {
        if (difficulty.isIn(group)) {
            return Standing.IN;
        }
        if (difficulty.group().isPresent()) {
            return Standing.ELSEWHERE;
        }
        return switch (difficulty.status()) {
            case REPORTED, CONSOLIDATED -> difficulty.isGroup() ? Standing.AHEAD : Standing.JOINING;
            case RETURNED -> Standing.RETURNED;
            case WITHDRAWN -> Standing.WITHDRAWN;
            case ESCALATED, DECIDED, RESOLVED, REJECTED -> Standing.AHEAD;
        };
    }

    static Decision<Difficulty> join(
            Difficulty difficulty, Difficulty group, long version, Command by) {
        if (standing(difficulty, group.id()) != Standing.JOINING
                || !isNews(difficulty, group, version)) {
            return unchanged();
        }
        Course waited = difficulty.course();
        Difficulty taken =
                difficulty
                        .with(waited.attended(Optional.empty(), waited.unattendedSince()))
                        .at(Status.CONSOLIDATED, by);
        Difficulty in =
                taken.with(
                        new Link(
                                group.id(),
                                version,
                                true,
                                taken.course().steps().size(),
                                group.course().steps().size()));
        return accept(in, new DifficultyConsolidated(in.facts(), Optional.of(group.id())));
    }

    /**
     * @param attendBy the last day for the focal point to take it up again
     */
    static Decision<Difficulty> leave(
            Difficulty difficulty, Difficulty group, long version, LocalDate attendBy, Command by) {
        if (!difficulty.isIn(group.id()) || !isNews(difficulty, group, version)) {
            return unchanged();
        }
        Difficulty out = difficulty.with(known(difficulty, version, false));
        Difficulty released = Reporting.waitingAgain(out, attendBy, by);
        return accept(released, new DifficultyReleased(released.facts(), group.id()));
    }

    static Decision<Difficulty> follow(Difficulty difficulty, Difficulty group, long version) {
        if (!difficulty.isIn(group.id()) || !isNews(difficulty, group, version)) {
            return unchanged();
        }
        Link link = known(difficulty, version, true);
        Course course =
                difficulty.course().following(group.course(), link.ownSteps(), link.groupSteps());
        if (course.equals(difficulty.course())) {
            return unchanged();
        }
        Difficulty followed = difficulty.with(link).with(course);
        return accept(followed, new DifficultyFollowed(followed.facts(), group.id()));
    }

    private static Link known(Difficulty difficulty, long version, boolean in) {
        Link link = difficulty.link().orElseThrow();
        return new Link(link.group(), version, in, link.ownSteps(), link.groupSteps());
    }

    private static boolean isNews(Difficulty difficulty, Difficulty group, long version) {
        return difficulty
                .link()
                .filter(link -> link.group().equals(group.id()))
                .map(link -> version > link.version())
                .orElse(true);
    }
}
