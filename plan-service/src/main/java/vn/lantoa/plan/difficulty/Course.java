package vn.lantoa.plan.difficulty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.plan.difficulty.Difficulty.Status;
import vn.lantoa.plan.events.DifficultyDecisionFacts;

/**
 * How far a difficulty came.
 *
 * @param steps every status it had, the present one last; never empty
 * @param attendBy the last day for the focal point to take up a report
 * @param unattendedSince the first day that was late
 * @param decideBy the last day for the leader to decide, once asked
 * @param overdueSince the first day that was late
 * @param proposed that it is done, as the unit says that had to do it
 * @param reason why it was last returned, withdrawn or reopened
 */
record Course(
        List<Step> steps,
        Optional<LocalDate> attendBy,
        Optional<LocalDate> unattendedSince,
        Optional<LocalDate> decideBy,
        Optional<LocalDate> overdueSince,
        Optional<Ruling> ruling,
        Optional<Resolution> proposed,
        Optional<Resolution> resolution,
        Optional<String> reason) {

    /** A status from a moment on, and who brought it about. */
    record Step(Status status, Instant since, String by) {}

    /** What the leader decided; {@code text} is the reason when it was not accepted. */
    record Ruling(
            LocalDate on,
            boolean accepted,
            String text,
            Optional<String> documentNumber,
            Optional<LocalDate> documentDate,
            Optional<String> assignedUnit,
            Optional<LocalDate> dueDate) {

        DifficultyDecisionFacts facts() {
            return new DifficultyDecisionFacts(
                    on, accepted, text, documentNumber, documentDate, assignedUnit, dueDate);
        }
    }

    /**
     * @param evidence ids of what proves it
     */
    record Resolution(LocalDate on, String by, String result, List<String> evidence) {

        Resolution {
            evidence = List.copyOf(evidence);
        }
    }

    Course {
        steps = List.copyOf(steps);
    }

    static Course begin(Step first, Optional<LocalDate> attendBy) {
        return new Course(
                List.of(first),
                attendBy,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    Status status() {
        return steps.getLast().status();
    }

    Course step(Step next) {
        return new Course(
                Stream.concat(steps.stream(), Stream.of(next)).toList(),
                attendBy,
                unattendedSince,
                decideBy,
                overdueSince,
                ruling,
                proposed,
                resolution,
                reason);
    }

    Course attended(Optional<LocalDate> by, Optional<LocalDate> lateSince) {
        return new Course(
                steps, by, lateSince, decideBy, overdueSince, ruling, proposed, resolution, reason);
    }

    Course asked(Optional<LocalDate> by, Optional<LocalDate> lateSince) {
        return new Course(
                steps,
                attendBy,
                unattendedSince,
                by,
                lateSince,
                ruling,
                proposed,
                resolution,
                reason);
    }

    Course decided(Optional<Ruling> decision) {
        return new Course(
                steps,
                attendBy,
                unattendedSince,
                decideBy,
                overdueSince,
                decision,
                proposed,
                resolution,
                reason);
    }

    Course done(Optional<Resolution> said, Optional<Resolution> confirmed) {
        return new Course(
                steps,
                attendBy,
                unattendedSince,
                decideBy,
                overdueSince,
                ruling,
                said,
                confirmed,
                reason);
    }

    Course because(Optional<String> why) {
        return new Course(
                steps,
                attendBy,
                unattendedSince,
                decideBy,
                overdueSince,
                ruling,
                proposed,
                resolution,
                why);
    }

    /** The own way up to a group, then the group's from there on. */
    Course following(Course group, int ownSteps, int groupSteps) {
        return new Course(
                Stream.concat(
                                steps.subList(0, ownSteps).stream(),
                                group.steps.subList(groupSteps, group.steps.size()).stream())
                        .toList(),
                Optional.empty(),
                unattendedSince,
                group.decideBy,
                group.overdueSince,
                group.ruling,
                group.proposed,
                group.resolution,
                group.reason);
    }
}
