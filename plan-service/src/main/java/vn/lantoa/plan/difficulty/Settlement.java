package vn.lantoa.plan.difficulty;

import static vn.lantoa.chassis.aggregate.Decision.accept;
import static vn.lantoa.chassis.aggregate.Decision.conflict;
import static vn.lantoa.chassis.aggregate.Decision.forbid;
import static vn.lantoa.chassis.aggregate.Decision.hide;
import static vn.lantoa.chassis.aggregate.Decision.refuse;
import static vn.lantoa.chassis.aggregate.Decision.unchanged;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.plan.difficulty.Course.Resolution;
import vn.lantoa.plan.difficulty.Course.Ruling;
import vn.lantoa.plan.difficulty.Difficulty.Status;
import vn.lantoa.plan.events.DifficultyDecided;
import vn.lantoa.plan.events.DifficultyDecisionOverdue;
import vn.lantoa.plan.events.DifficultyEscalated;
import vn.lantoa.plan.events.DifficultyRejected;
import vn.lantoa.plan.events.DifficultyReopened;
import vn.lantoa.plan.events.DifficultyResolutionProposed;
import vn.lantoa.plan.events.DifficultyResolved;
import vn.lantoa.plan.events.EvidenceFacts;

/** From the focal point's question to the leader to the day it is out of the way. */
final class Settlement {

    /** What there is to tell of evidence, by its ids. */
    interface Evidence extends Function<List<String>, List<EvidenceFacts>> {}

    private Settlement() {}

    /**
     * Nobody comes to the leader but through the focal point.
     *
     * @param decideBy the last day to decide
     */
    static Decision<Difficulty> escalate(Difficulty difficulty, LocalDate decideBy, Command by) {
        return allowed(
                difficulty,
                by.actor().is(Role.FOCAL_POINT),
                "difficulty.escalate-not-allowed",
                by,
                () ->
                        switch (difficulty.status()) {
                            case CONSOLIDATED -> asked(difficulty, decideBy, by);
                            case ESCALATED -> unchanged();
                            case REPORTED, RETURNED, DECIDED, RESOLVED, REJECTED, WITHDRAWN ->
                                    difficulty.notNow();
                        });
    }

    private static Decision<Difficulty> asked(
            Difficulty difficulty, LocalDate decideBy, Command by) {
        if (difficulty.isConsolidating()) {
            return conflict("difficulty.consolidating");
        }
        if (difficulty.isGroup() && difficulty.countingMembers().isEmpty()) {
            return conflict("difficulty.no-members");
        }
        if (decideBy.isBefore(Difficulty.dayOf(by))) {
            return refuse("request.invalid", FieldFault.at("/decideBy", "difficulty.past"));
        }
        Difficulty next = difficulty.at(Status.ESCALATED, by);
        Difficulty escalated =
                next.with(next.course().asked(Optional.of(decideBy), Optional.empty()));
        return accept(escalated, new DifficultyEscalated(escalated.facts(), decideBy));
    }

    static Decision<Difficulty> decide(Difficulty difficulty, Ruling ruling, Command by) {
        return allowed(
                difficulty,
                by.actor().is(Role.LEADER),
                "difficulty.decide-not-allowed",
                by,
                () ->
                        switch (difficulty.status()) {
                            case ESCALATED -> decided(difficulty, ruling, by);
                            case REPORTED,
                                    RETURNED,
                                    CONSOLIDATED,
                                    DECIDED,
                                    RESOLVED,
                                    REJECTED,
                                    WITHDRAWN ->
                                    difficulty.notNow();
                        });
    }

    private static Decision<Difficulty> decided(Difficulty difficulty, Ruling ruling, Command by) {
        Status status = ruling.accepted() ? Status.DECIDED : Status.REJECTED;
        Difficulty next = difficulty.at(status, by);
        Difficulty decided = next.with(next.course().decided(Optional.of(ruling)));
        return ruling.accepted()
                ? accept(decided, new DifficultyDecided(decided.facts(), ruling.facts()))
                : accept(decided, new DifficultyRejected(decided.facts(), ruling.facts()));
    }

    /** What the clock makes of a decision that is not taken in time: once for a deadline. */
    static Decision<Difficulty> passDecideBy(Difficulty difficulty, Command by) {
        return difficulty
                .overdueAfter()
                .filter(last -> Difficulty.dayOf(by).isAfter(last))
                .<Decision<Difficulty>>map(
                        last -> {
                            LocalDate since = last.plusDays(1);
                            Course course =
                                    difficulty
                                            .course()
                                            .asked(Optional.of(last), Optional.of(since));
                            Difficulty late = difficulty.with(course);
                            return accept(late, new DifficultyDecisionOverdue(late.facts(), since));
                        })
                .orElseGet(Decision::unchanged);
    }

    /**
     * The unit that had to do it says that it is done; the focal point confirms, or says so itself.
     *
     * @param done without evidence it confirms what was proposed
     * @param workingDays from the first report to today
     */
    static Decision<Difficulty> resolve(
            Difficulty difficulty,
            Resolution done,
            Evidence evidence,
            int workingDays,
            Command by) {
        boolean confirms = by.actor().is(Role.FOCAL_POINT);
        return allowed(
                difficulty,
                confirms || carriesOut(difficulty, by.actor()),
                "difficulty.resolve-not-allowed",
                by,
                () ->
                        switch (difficulty.status()) {
                            case DECIDED ->
                                    confirms
                                            ? resolved(difficulty, done, evidence, workingDays, by)
                                            : proposed(difficulty, done, evidence);
                            case RESOLVED -> unchanged();
                            case REPORTED, RETURNED, CONSOLIDATED, ESCALATED, REJECTED, WITHDRAWN ->
                                    difficulty.notNow();
                        });
    }

    private static Decision<Difficulty> proposed(
            Difficulty difficulty, Resolution done, Evidence evidence) {
        if (done.evidence().isEmpty() || done.result().isEmpty()) {
            return incomplete(done);
        }
        Difficulty said =
                difficulty.with(difficulty.course().done(Optional.of(done), Optional.empty()));
        return accept(
                said,
                new DifficultyResolutionProposed(
                        said.facts(),
                        difficulty.assignedUnit().orElseThrow(),
                        done.result(),
                        evidence.apply(done.evidence())));
    }

    private static Decision<Difficulty> resolved(
            Difficulty difficulty,
            Resolution done,
            Evidence evidence,
            int workingDays,
            Command by) {
        Optional<Resolution> said = difficulty.course().proposed();
        Resolution whole =
                new Resolution(
                        done.on(),
                        done.by(),
                        done.result().isEmpty()
                                ? said.map(Resolution::result).orElse("")
                                : done.result(),
                        done.evidence().isEmpty()
                                ? said.map(Resolution::evidence).orElse(List.of())
                                : done.evidence());
        if (whole.evidence().isEmpty() || whole.result().isEmpty()) {
            return incomplete(whole);
        }
        Difficulty next = difficulty.at(Status.RESOLVED, by);
        Difficulty resolved = next.with(next.course().done(said, Optional.of(whole)));
        return accept(
                resolved,
                new DifficultyResolved(
                        resolved.facts(),
                        whole.on(),
                        whole.result(),
                        workingDays,
                        evidence.apply(whole.evidence())));
    }

    private static Decision<Difficulty> incomplete(Resolution done) {
        FieldFault noEvidence = FieldFault.at("/evidence", "difficulty.evidence-required");
        FieldFault noResult = FieldFault.at("/result", "field.required");
        if (done.evidence().isEmpty() && done.result().isEmpty()) {
            return refuse("difficulty.evidence-required", noEvidence, noResult);
        }
        return done.evidence().isEmpty()
                ? refuse("difficulty.evidence-required", noEvidence)
                : refuse("request.invalid", noResult);
    }

    /** Takes a resolution back, or lets what was rejected be put before the leader again. */
    static Decision<Difficulty> reopen(
            Difficulty difficulty, String reason, Evidence evidence, Command by) {
        Course course = difficulty.course();
        return allowed(
                difficulty,
                by.actor().isAnyOf(Role.FOCAL_POINT, Role.LEADER),
                "difficulty.reopen-not-allowed",
                by,
                () ->
                        switch (difficulty.status()) {
                            case RESOLVED -> {
                                Resolution taken = course.resolution().orElseThrow();
                                yield reopened(
                                        difficulty
                                                .with(
                                                        course.done(
                                                                Optional.empty(), Optional.empty()))
                                                .at(Status.DECIDED, by),
                                        Status.RESOLVED,
                                        reason,
                                        taken.on(),
                                        evidence.apply(taken.evidence()));
                            }
                            case REJECTED ->
                                    reopened(
                                            difficulty
                                                    .with(
                                                            course.decided(Optional.empty())
                                                                    .asked(
                                                                            Optional.empty(),
                                                                            Optional.empty()))
                                                    .at(Status.CONSOLIDATED, by),
                                            Status.REJECTED,
                                            reason,
                                            course.ruling().orElseThrow().on(),
                                            List.of());
                            case REPORTED, RETURNED, CONSOLIDATED, ESCALATED, DECIDED, WITHDRAWN ->
                                    difficulty.notNow();
                        });
    }

    private static Decision<Difficulty> reopened(
            Difficulty difficulty,
            Status from,
            String reason,
            LocalDate endedOn,
            List<EvidenceFacts> evidence) {
        Difficulty open = difficulty.with(difficulty.course().because(Optional.of(reason)));
        return accept(
                open, new DifficultyReopened(open.facts(), from.name(), reason, endedOn, evidence));
    }

    private static boolean carriesOut(Difficulty difficulty, Actor actor) {
        return Difficulty.isOfUnit(actor)
                && difficulty.assignedUnit().filter(actor::worksIn).isPresent();
    }

    /** Who may not see it learns nothing; a member of a group goes where its group goes. */
    private static Decision<Difficulty> allowed(
            Difficulty difficulty,
            boolean allowed,
            String otherwise,
            Command by,
            Supplier<Decision<Difficulty>> decision) {
        if (!difficulty.isVisibleTo(by.actor())) {
            return hide();
        }
        if (!allowed) {
            return forbid(otherwise);
        }
        return difficulty.group().isPresent() ? difficulty.notNow() : decision.get();
    }
}
