package vn.lantoa.plan.difficulty;

import static vn.lantoa.chassis.aggregate.Decision.accept;
import static vn.lantoa.chassis.aggregate.Decision.forbid;
import static vn.lantoa.chassis.aggregate.Decision.hide;
import static vn.lantoa.chassis.aggregate.Decision.refuse;
import static vn.lantoa.chassis.aggregate.Decision.unchanged;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.plan.difficulty.Difficulty.Status;
import vn.lantoa.plan.events.DifficultyReported;
import vn.lantoa.plan.events.DifficultyReturned;
import vn.lantoa.plan.events.DifficultySupplemented;
import vn.lantoa.plan.events.DifficultyUnattended;
import vn.lantoa.plan.events.DifficultyWithdrawn;
import vn.lantoa.plan.events.EvidenceFacts;

/** What its reporter does with a difficulty, and the focal point before taking it up. */
final class Reporting {

    private Reporting() {}

    /**
     * @param attendBy the last day for the focal point to take it up
     */
    static Decision<Difficulty> report(
            String id,
            Account account,
            Reporter reporter,
            LocalDate attendBy,
            List<EvidenceFacts> evidence,
            Command by) {
        if (!Difficulty.isOfUnit(by.actor()) && !by.actor().is(Role.FOCAL_POINT)) {
            return forbid("difficulty.report-not-allowed");
        }
        Difficulty reported =
                new Difficulty(
                        id,
                        Difficulty.Form.SINGLE,
                        account,
                        reporter,
                        Optional.empty(),
                        List.of(),
                        Course.begin(
                                new Course.Step(Status.REPORTED, by.now(), by.actor().id()),
                                Optional.of(attendBy)));
        Optional<Reporter.Behalf> behalf = reporter.behalf();
        return accept(
                reported,
                new DifficultyReported(
                        reported.facts(),
                        behalf.flatMap(Reporter.Behalf::documentNumber),
                        behalf.flatMap(Reporter.Behalf::documentDate),
                        evidence));
    }

    /** The focal point asks the reporter for more; the leader asks the focal point. */
    static Decision<Difficulty> giveBack(Difficulty difficulty, String reason, Command by) {
        if (!difficulty.isVisibleTo(by.actor())) {
            return hide();
        }
        if (!by.actor().isAnyOf(Role.FOCAL_POINT, Role.LEADER)) {
            return forbid("difficulty.return-not-allowed");
        }
        if (difficulty.group().isPresent()) {
            return difficulty.notNow();
        }
        Status from = difficulty.status();
        return switch (from) {
            case REPORTED -> {
                if (!by.actor().is(Role.FOCAL_POINT)) {
                    yield forbid("difficulty.return-not-allowed");
                }
                Difficulty returned = difficulty.at(Status.RETURNED, by);
                yield returned(
                        returned.course().attended(Optional.empty(), Optional.empty()),
                        returned,
                        from,
                        reason);
            }
            case ESCALATED -> {
                if (!by.actor().is(Role.LEADER)) {
                    yield forbid("difficulty.decide-not-allowed");
                }
                Difficulty returned = difficulty.at(Status.CONSOLIDATED, by);
                yield returned(
                        returned.course().asked(Optional.empty(), Optional.empty()),
                        returned,
                        from,
                        reason);
            }
            case RETURNED -> unchanged();
            case CONSOLIDATED, DECIDED, RESOLVED, REJECTED, WITHDRAWN -> difficulty.notNow();
        };
    }

    private static Decision<Difficulty> returned(
            Course course, Difficulty difficulty, Status from, String reason) {
        Difficulty returned = difficulty.with(course.because(Optional.of(reason)));
        return accept(returned, new DifficultyReturned(returned.facts(), from.name(), reason));
    }

    /**
     * @param account as it reads from now on
     * @param attendBy the last day to take it up, if it had been returned
     */
    static Decision<Difficulty> supplement(
            Difficulty difficulty,
            Account account,
            LocalDate attendBy,
            List<EvidenceFacts> evidence,
            Command by) {
        if (!difficulty.isVisibleTo(by.actor())) {
            return hide();
        }
        if (!difficulty.isReportOf(by.actor())) {
            return forbid("difficulty.not-yours");
        }
        return switch (difficulty.status()) {
            case REPORTED, RETURNED -> {
                if (account.equals(difficulty.account())) {
                    yield refuse(
                            "difficulty.supplement-empty",
                            FieldFault.at("/description", "difficulty.supplement-empty"));
                }
                Difficulty told = difficulty.with(account);
                Difficulty supplemented =
                        difficulty.status() == Status.REPORTED
                                ? told
                                : waitingAgain(told, attendBy, by);
                yield accept(
                        supplemented, new DifficultySupplemented(supplemented.facts(), evidence));
            }
            case CONSOLIDATED, ESCALATED, DECIDED, RESOLVED, REJECTED, WITHDRAWN ->
                    difficulty.notNow();
        };
    }

    static Difficulty waitingAgain(Difficulty difficulty, LocalDate attendBy, Command by) {
        Difficulty waiting = difficulty.at(Status.REPORTED, by);
        return waiting.with(waiting.course().attended(Optional.of(attendBy), Optional.empty()));
    }

    static Decision<Difficulty> withdraw(
            Difficulty difficulty, Optional<String> reason, Command by) {
        if (!difficulty.isVisibleTo(by.actor())) {
            return hide();
        }
        if (!difficulty.isReportOf(by.actor())) {
            return forbid("difficulty.not-yours");
        }
        return switch (difficulty.status()) {
            case REPORTED, RETURNED -> {
                Difficulty gone = difficulty.at(Status.WITHDRAWN, by);
                Difficulty withdrawn = gone.with(gone.course().because(reason));
                yield accept(withdrawn, new DifficultyWithdrawn(withdrawn.facts(), reason));
            }
            case WITHDRAWN -> unchanged();
            case CONSOLIDATED, ESCALATED, DECIDED, RESOLVED, REJECTED -> difficulty.notNow();
        };
    }

    /** What the clock makes of a report that nobody takes up: once for each time it waits. */
    static Decision<Difficulty> passAttention(Difficulty difficulty, Command by) {
        return difficulty
                .unattendedAfter()
                .filter(last -> Difficulty.dayOf(by).isAfter(last))
                .<Decision<Difficulty>>map(
                        last -> {
                            LocalDate since = last.plusDays(1);
                            Difficulty late =
                                    difficulty.with(
                                            difficulty
                                                    .course()
                                                    .attended(
                                                            Optional.of(last), Optional.of(since)));
                            return accept(late, new DifficultyUnattended(late.facts(), since));
                        })
                .orElseGet(Decision::unchanged);
    }
}
