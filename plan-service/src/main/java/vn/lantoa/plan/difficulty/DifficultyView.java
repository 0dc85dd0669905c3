package vn.lantoa.plan.difficulty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.plan.calendar.WorkingDays;
import vn.lantoa.plan.difficulty.Difficulty.Form;
import vn.lantoa.plan.difficulty.Difficulty.Status;

/**
 * A difficulty as programs see it. A unit sees of a group the consolidated text, the decision and
 * its own members.
 *
 * @param consolidating whether members are still on their way into a group or out
 * @param group the one that it is part of
 * @param memberCount all members, also those the reader does not see
 * @param decideBy the last day for the leader to decide
 */
record DifficultyView(
        String id,
        Form form,
        String title,
        String description,
        Optional<String> rootCause,
        Optional<String> proposal,
        Optional<String> field,
        Optional<String> plan,
        Optional<String> topic,
        Optional<String> task,
        List<String> evidence,
        Reporter reporter,
        LocalDate reportedOn,
        Status status,
        boolean consolidating,
        Optional<String> group,
        int memberCount,
        List<MemberView> members,
        Optional<LocalDate> attendBy,
        Optional<LocalDate> unattendedSince,
        Optional<LocalDate> decideBy,
        Optional<LocalDate> overdueSince,
        Optional<Course.Ruling> decision,
        Optional<Course.Resolution> proposedResolution,
        Optional<Course.Resolution> resolution,
        Optional<String> reason,
        List<StepView> steps,
        long version,
        OffsetDateTime changedAt) {

    record MemberView(
            String id, Reporter reporter, LocalDate reportedOn, Member.Standing standing) {}

    /**
     * @param to when it went on; none for the present one, whose days are counted up to now
     */
    record StepView(
            Status state,
            OffsetDateTime from,
            Optional<OffsetDateTime> to,
            int workingDays,
            String by) {}

    /** Who reads it, and when. */
    record Reading(Actor reader, Instant now, WorkingDays days) {

        DifficultyView of(Stored<Difficulty> stored) {
            return DifficultyView.of(stored, this);
        }
    }

    private static DifficultyView of(Stored<Difficulty> stored, Reading reading) {
        Difficulty difficulty = stored.state();
        Account account = difficulty.account();
        Course course = difficulty.course();
        return new DifficultyView(
                difficulty.id(),
                difficulty.form(),
                account.title(),
                account.description(),
                account.rootCause(),
                account.proposal(),
                account.field(),
                account.plan(),
                account.topic(),
                account.task(),
                account.evidence(),
                difficulty.reporter(),
                difficulty.reportedOn(),
                difficulty.status(),
                difficulty.isConsolidating(),
                difficulty.group(),
                difficulty.countingMembers().size(),
                members(difficulty, reading.reader()),
                difficulty.status() == Status.REPORTED ? course.attendBy() : Optional.empty(),
                course.unattendedSince(),
                course.decideBy(),
                course.overdueSince(),
                course.ruling(),
                course.proposed(),
                course.resolution(),
                course.reason(),
                steps(course, reading),
                stored.version(),
                time(stored.changedAt()));
    }

    private static List<MemberView> members(Difficulty difficulty, Actor reader) {
        return difficulty.members().stream()
                .filter(member -> Difficulty.seesAll(reader) || isOf(member.reporter(), reader))
                .map(
                        member ->
                                new MemberView(
                                        member.id(),
                                        member.reporter(),
                                        member.reportedOn(),
                                        member.standing()))
                .toList();
    }

    private static boolean isOf(Reporter reporter, Actor reader) {
        return reader.worksIn(reporter.unit())
                || reporter.behalf()
                        .flatMap(Reporter.Behalf::unit)
                        .filter(reader::worksIn)
                        .isPresent();
    }

    /** Time at each step. */
    private static List<StepView> steps(Course course, Reading reading) {
        List<StepView> views = new ArrayList<>();
        List<Course.Step> steps = course.steps();
        for (int i = 0; i < steps.size(); i++) {
            Course.Step step = steps.get(i);
            boolean last = i + 1 == steps.size();
            Instant until = last ? reading.now() : steps.get(i + 1).since();
            views.add(
                    new StepView(
                            step.status(),
                            time(step.since()),
                            last ? Optional.empty() : Optional.of(time(until)),
                            isEnd(step.status()) && last
                                    ? 0
                                    : Difficulties.passed(step.since(), until, reading.days()),
                            step.by()));
        }
        return views;
    }

    private static boolean isEnd(Status status) {
        return switch (status) {
            case RESOLVED, REJECTED, WITHDRAWN -> true;
            case REPORTED, RETURNED, CONSOLIDATED, ESCALATED, DECIDED -> false;
        };
    }

    private static OffsetDateTime time(Instant moment) {
        return OffsetDateTime.ofInstant(moment, DomainClock.ZONE);
    }
}
