package vn.lantoa.notification.difficulty;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.notification.inbox.Address;
import vn.lantoa.notification.inbox.Arguments;
import vn.lantoa.notification.inbox.NoticeKind;
import vn.lantoa.notification.inbox.Telling;
import vn.lantoa.plan.events.DifficultiesConsolidated;
import vn.lantoa.plan.events.DifficultyConsolidated;
import vn.lantoa.plan.events.DifficultyDecided;
import vn.lantoa.plan.events.DifficultyDecisionFacts;
import vn.lantoa.plan.events.DifficultyDecisionOverdue;
import vn.lantoa.plan.events.DifficultyEscalated;
import vn.lantoa.plan.events.DifficultyEvent;
import vn.lantoa.plan.events.DifficultyFacts;
import vn.lantoa.plan.events.DifficultyFollowed;
import vn.lantoa.plan.events.DifficultyMemberFacts;
import vn.lantoa.plan.events.DifficultyMembersChanged;
import vn.lantoa.plan.events.DifficultyMembersSettled;
import vn.lantoa.plan.events.DifficultyRejected;
import vn.lantoa.plan.events.DifficultyReleased;
import vn.lantoa.plan.events.DifficultyReopened;
import vn.lantoa.plan.events.DifficultyReported;
import vn.lantoa.plan.events.DifficultyReporterFacts;
import vn.lantoa.plan.events.DifficultyResolutionProposed;
import vn.lantoa.plan.events.DifficultyResolved;
import vn.lantoa.plan.events.DifficultyReturned;
import vn.lantoa.plan.events.DifficultySupplemented;
import vn.lantoa.plan.events.DifficultyUnattended;
import vn.lantoa.plan.events.DifficultyWithdrawn;

/**
 * What an event of a difficulty makes known, and to whom.
 *
 * <p>What happens to a group is told by the group's own event, to all who reported; its members'
 * events tell nothing of it, else people would be told twice.
 */
final class DifficultyNotice {

    enum Kind implements NoticeKind {
        DIFFICULTY_REPORTED,
        DIFFICULTY_RETURNED,
        DIFFICULTY_TO_IMPROVE,
        DIFFICULTY_SUPPLEMENTED,
        DIFFICULTY_WITHDRAWN,
        DIFFICULTY_OVERDUE,
        DIFFICULTY_CONSOLIDATED,
        DIFFICULTY_CONFLICT,
        DIFFICULTY_RELEASED,
        DIFFICULTY_ESCALATED,
        DIFFICULTY_DECISION_OVERDUE,
        DIFFICULTY_DECIDED,
        DIFFICULTY_REJECTED,
        DIFFICULTY_RESOLUTION_PROPOSED,
        DIFFICULTY_RESOLVED,
        DIFFICULTY_REOPENED
    }

    private static final Address FOCAL_POINTS = Address.organisation(Role.FOCAL_POINT);
    private static final Address LEADERS = Address.organisation(Role.LEADER);
    private static final String ESCALATED = "ESCALATED";

    private DifficultyNotice() {}

    static Optional<Telling> of(DifficultyEvent event) {
        DifficultyFacts difficulty = event.difficulty();
        Arguments.Builder said = said(difficulty);
        return switch (event) {
            case DifficultyReported _ ->
                    told(Kind.DIFFICULTY_REPORTED, difficulty, focalPoints(), said);
            case DifficultyReturned returned -> Optional.of(returned(returned, said));
            case DifficultySupplemented _ ->
                    told(Kind.DIFFICULTY_SUPPLEMENTED, difficulty, focalPoints(), said);
            case DifficultyWithdrawn(_, var reason) ->
                    told(Kind.DIFFICULTY_WITHDRAWN, difficulty, focalPoints(), said.reason(reason));
            case DifficultyUnattended(_, var since) ->
                    told(Kind.DIFFICULTY_OVERDUE, difficulty, focalPoints(), said.since(since));
            case DifficultiesConsolidated _ ->
                    told(Kind.DIFFICULTY_CONSOLIDATED, difficulty, reporters(difficulty), said);
            case DifficultyMembersChanged(_, var added, _) -> added(difficulty, added, said);
            case DifficultyMembersSettled(_, var conflicts) ->
                    conflicts.isEmpty()
                            ? Optional.empty()
                            : told(
                                    Kind.DIFFICULTY_CONFLICT,
                                    difficulty,
                                    focalPoints(),
                                    said.count(conflicts.size()));
            case DifficultyConsolidated(_, var into) ->
                    into.isPresent()
                            ? Optional.empty()
                            : told(
                                    Kind.DIFFICULTY_CONSOLIDATED,
                                    difficulty,
                                    reporters(difficulty),
                                    said);
            case DifficultyReleased _ ->
                    told(Kind.DIFFICULTY_RELEASED, difficulty, reporters(difficulty), said);
            case DifficultyFollowed _ -> Optional.empty();
            case DifficultyEscalated(_, var decideBy) ->
                    told(
                            Kind.DIFFICULTY_ESCALATED,
                            difficulty,
                            List.of(LEADERS),
                            said.dueDate(decideBy));
            case DifficultyDecisionOverdue(_, var since) ->
                    told(
                            Kind.DIFFICULTY_DECISION_OVERDUE,
                            difficulty,
                            List.of(LEADERS, FOCAL_POINTS),
                            said.dueDate(difficulty.decideBy()).since(since));
            case DifficultyDecided(_, var decision) ->
                    told(
                            Kind.DIFFICULTY_DECIDED,
                            difficulty,
                            reportersAnd(decision.assignedUnit(), difficulty),
                            decided(said, decision));
            case DifficultyRejected(_, var decision) ->
                    told(
                            Kind.DIFFICULTY_REJECTED,
                            difficulty,
                            reporters(difficulty),
                            decided(said, decision));
            case DifficultyResolutionProposed(_, var unit, var result, _) ->
                    told(
                            Kind.DIFFICULTY_RESOLUTION_PROPOSED,
                            difficulty,
                            focalPoints(),
                            said.unit(unit).reason(result));
            case DifficultyResolved(_, var on, var result, _, _) ->
                    told(
                            Kind.DIFFICULTY_RESOLVED,
                            difficulty,
                            reporters(difficulty),
                            said.on(on).reason(result));
            case DifficultyReopened(_, _, var reason, _, _) ->
                    told(
                            Kind.DIFFICULTY_REOPENED,
                            difficulty,
                            reportersAnd(assigned(difficulty), difficulty),
                            said.reason(reason));
        };
    }

    /** A leader gives it back to the focal point, who gives it back to the reporter. */
    private static Telling returned(DifficultyReturned event, Arguments.Builder said) {
        DifficultyFacts difficulty = event.difficulty();
        said.reason(event.reason());
        return event.from().equals(ESCALATED)
                ? telling(Kind.DIFFICULTY_TO_IMPROVE, difficulty, focalPoints(), said)
                : telling(Kind.DIFFICULTY_RETURNED, difficulty, reporters(difficulty), said);
    }

    /** Whoever left the group is told by the member's own event. */
    private static Optional<Telling> added(
            DifficultyFacts group, List<String> added, Arguments.Builder said) {
        List<Address> audience =
                group.members().stream()
                        .filter(member -> added.contains(member.id()))
                        .map(DifficultyMemberFacts::reporter)
                        .flatMap(DifficultyNotice::addresses)
                        .toList();
        return audience.isEmpty()
                ? Optional.empty()
                : told(Kind.DIFFICULTY_CONSOLIDATED, group, audience, said);
    }

    private static Optional<Telling> told(
            Kind kind, DifficultyFacts difficulty, List<Address> to, Arguments.Builder said) {
        return Optional.of(telling(kind, difficulty, to, said));
    }

    private static Telling telling(
            Kind kind, DifficultyFacts difficulty, List<Address> to, Arguments.Builder said) {
        return Telling.of(kind, to, said.build(), "/difficulties/" + difficulty.id());
    }

    private static List<Address> focalPoints() {
        return List.of(FOCAL_POINTS);
    }

    private static List<Address> reporters(DifficultyFacts difficulty) {
        return reportersAnd(Optional.empty(), difficulty);
    }

    /** All who reported it and, after them, the unit that has to do something about it. */
    private static List<Address> reportersAnd(Optional<String> unit, DifficultyFacts difficulty) {
        return Stream.concat(
                        difficulty.reporters().stream().flatMap(DifficultyNotice::addresses),
                        unit.map(Address::peopleOf).stream().flatMap(List::stream))
                .toList();
    }

    /** The person, the heads of the unit and of the one it was entered for. */
    private static Stream<Address> addresses(DifficultyReporterFacts reporter) {
        return Stream.concat(
                Stream.of(Address.staff(reporter.staff()), Address.head(reporter.unit())),
                reporter.behalfUnit().map(Address::head).stream());
    }

    private static Optional<String> assigned(DifficultyFacts difficulty) {
        return difficulty.decision().flatMap(DifficultyDecisionFacts::assignedUnit);
    }

    private static Arguments.Builder decided(
            Arguments.Builder said, DifficultyDecisionFacts decision) {
        return said.on(decision.on())
                .letter(decision.documentNumber())
                .unit(decision.assignedUnit())
                .dueDate(decision.dueDate())
                .reason(decision.text());
    }

    /** Whose it is: of a group, that of the decision if any. */
    private static Arguments.Builder said(DifficultyFacts difficulty) {
        return Arguments.titled(difficulty.title())
                .units(
                        difficulty.reporters().stream()
                                .map(DifficultyReporterFacts::unit)
                                .distinct()
                                .reduce((one, other) -> one + ", " + other));
    }
}
