package vn.lantoa.reporting.difficulty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.event.EventHead;
import vn.lantoa.plan.events.DifficultiesConsolidated;
import vn.lantoa.plan.events.DifficultyConsolidated;
import vn.lantoa.plan.events.DifficultyDecided;
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
import vn.lantoa.reporting.ledger.Balances;
import vn.lantoa.reporting.ledger.Booking;
import vn.lantoa.reporting.ledger.Entry;

/**
 * Books what was reported and what became of it, always counting reports: what is decided of a
 * group counts once for each difficulty it was made of, by that one's unit, plan and topic. So all
 * figures count the same things, and the copies the members keep of it book nothing.
 */
@Component
final class DifficultyEntries extends Booking<DifficultyEvent> {

    /** Reported and not withdrawn. */
    static final String REPORTED = "difficulty.reported";

    /** The leader decided that something is done about it. */
    static final String DECIDED = "difficulty.decided";

    /** The leader decided that nothing is. */
    static final String REJECTED = "difficulty.rejected";

    static final String RESOLVED = "difficulty.resolved";

    /** The leader did not decide in time; once for each deadline. */
    static final String DECISION_OVERDUE = "difficulty.decision-overdue";

    /** Reported, and neither resolved nor rejected: a stock. */
    static final String OPEN = "difficulty.open";

    /** How many numbers of entries each report has for itself. */
    private static final int NUMBERS_OF_ONE = 10;

    DifficultyEntries(Balances balances) {
        super(DifficultyEvent.class, balances);
    }

    @Override
    public List<Entry> entries(DifficultyEvent event, EventHead head) {
        return booked(event, head);
    }

    /** What an event books, and nothing else: it depends on nothing but the event. */
    static List<Entry> booked(DifficultyEvent event, EventHead head) {
        Lines lines = new Lines(head, reports(event.difficulty()));
        return switch (event) {
            case DifficultyReported reported ->
                    lines.entered(reported.difficulty().reportedOn(), +1);
            // As if it had never been reported.
            case DifficultyWithdrawn(var difficulty, var reason) ->
                    lines.entered(difficulty.reportedOn(), -1);
            case DifficultyDecided(var difficulty, var decision) ->
                    lines.of(new Line(DECIDED, decision.on(), +1));
            case DifficultyRejected(var difficulty, var decision) ->
                    lines.ended(REJECTED, decision.on(), +1);
            case DifficultyResolved resolved -> lines.ended(RESOLVED, resolved.on(), +1);
            case DifficultyReopened reopened ->
                    switch (reopened.from()) {
                        case "RESOLVED" -> lines.ended(RESOLVED, reopened.endedOn(), -1);
                        case "REJECTED" -> lines.ended(REJECTED, reopened.endedOn(), -1);
                        // An end this version has not booked.
                        default -> List.of();
                    };
            case DifficultyDecisionOverdue(var difficulty, var since) ->
                    lines.of(new Line(DECISION_OVERDUE, since, +1));
            // It goes its way, and is still open.
            case DifficultyReturned returned -> List.of();
            case DifficultySupplemented supplemented -> List.of();
            case DifficultyUnattended unattended -> List.of();
            case DifficultiesConsolidated group -> List.of();
            case DifficultyMembersChanged group -> List.of();
            case DifficultyMembersSettled group -> List.of();
            case DifficultyEscalated escalated -> List.of();
            case DifficultyResolutionProposed proposed -> List.of();
            // A member's copy of what its group's own event told.
            case DifficultyConsolidated member -> List.of();
            case DifficultyReleased member -> List.of();
            case DifficultyFollowed member -> List.of();
        };
    }

    /** What an event is about: those a group is made of, or the one itself. */
    private static List<Report> reports(DifficultyFacts difficulty) {
        if (difficulty.members().isEmpty()) {
            return List.of(
                    new Report(
                            difficulty.id(),
                            by(difficulty.reporters(), difficulty.plan(), difficulty.topic())));
        }
        return difficulty.members().stream().map(DifficultyEntries::report).toList();
    }

    private static Report report(DifficultyMemberFacts member) {
        return new Report(
                member.id(), by(List.of(member.reporter()), member.plan(), member.topic()));
    }

    private static Entry.Dimensions by(
            List<DifficultyReporterFacts> reporters,
            Optional<String> plan,
            Optional<String> topic) {
        String unit =
                reporters.stream()
                        .findFirst()
                        .map(DifficultyReporterFacts::unit)
                        .orElse(Entry.Dimensions.NO_UNIT);
        return new Entry.Dimensions(unit, plan, topic);
    }

    private record Report(String id, Entry.Dimensions by) {}

    private record Line(String account, LocalDate day, long amount) {}

    /** The same lines for each of some reports. */
    private record Lines(EventHead head, List<Report> reports) {

        List<Entry> entered(LocalDate day, long amount) {
            return of(new Line(REPORTED, day, amount), new Line(OPEN, day, amount));
        }

        List<Entry> ended(String account, LocalDate day, long amount) {
            return of(new Line(account, day, amount), new Line(OPEN, day, -amount));
        }

        List<Entry> of(Line... lines) {
            List<Entry> entries = new ArrayList<>();
            for (int r = 0; r < reports.size(); r++) {
                Report report = reports.get(r);
                for (int i = 0; i < lines.length; i++) {
                    entries.add(
                            Entry.of(
                                    head,
                                    r * NUMBERS_OF_ONE + i + 1,
                                    lines[i].account(),
                                    report.id(),
                                    lines[i].day(),
                                    report.by(),
                                    lines[i].amount()));
                }
            }
            return entries;
        }
    }
}
