package vn.lantoa.plan.inspection;

import static vn.lantoa.chassis.aggregate.Decision.accept;
import static vn.lantoa.chassis.aggregate.Decision.unchanged;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.plan.events.FindingFacts;
import vn.lantoa.plan.events.FindingOverdue;

/**
 * What an inspection found. The inspected unit says that it is fixed; that it is, only somebody
 * says who is not of that unit. Who finds it is decided in {@link Raising}, who judges it in {@link
 * Rechecking}.
 *
 * @param fixBy the last day to fix it
 * @param remedies what the unit did, the oldest first
 * @param rechecks what was seen when it was checked again, the oldest first
 * @param overdueSince the day after {@code fixBy}, once that went by
 */
record InspectionFinding(
        String id,
        Origin origin,
        Remark remark,
        LocalDate raisedOn,
        Optional<LocalDate> fixBy,
        Status status,
        List<Remedy> remedies,
        List<Recheck> rechecks,
        Optional<LocalDate> overdueSince) {

    /** So often a finding may be checked again; beyond that it is no matter of checking. */
    static final int MOST_RECHECKS = 50;

    enum Kind {
        SHORTCOMING,
        RECOMMENDATION,
        PRAISE
    }

    enum Severity {
        MINOR,
        MAJOR,
        CRITICAL
    }

    enum Status {
        OPEN,
        REMEDIED,
        REOPENED,
        CLOSED,
        /** Praise: there is nothing to fix. */
        NOTED;

        boolean isSettled() {
            return switch (this) {
                case CLOSED, NOTED -> true;
                case OPEN, REMEDIED, REOPENED -> false;
            };
        }

        String refusal() {
            return "inspection.finding-is-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where it was found, and who may judge it. */
    record Origin(String inspection, InspectingSide side, Optional<String> plan) {}

    /**
     * @param item of the checklist
     */
    record Remark(String words, Kind kind, Optional<Severity> severity, Optional<String> item) {}

    /**
     * @param evidence ids
     */
    record Remedy(LocalDate on, String note, List<String> evidence, String by) {

        Remedy {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * @param fixBy another day, where it is not fixed
     * @param evidence ids
     */
    record Recheck(
            LocalDate on,
            boolean fixed,
            String note,
            Optional<LocalDate> fixBy,
            List<String> evidence,
            String by) {

        Recheck {
            evidence = List.copyOf(evidence);
        }
    }

    InspectionFinding {
        remedies = List.copyOf(remedies);
        rechecks = List.copyOf(rechecks);
    }

    /** The last day to fix it is over; told once for each such day. */
    Decision<InspectionFinding> passFixBy(Command by) {
        LocalDate today = Inspection.dayOf(by);
        Optional<LocalDate> last = overdueAfter().filter(today::isAfter);
        if (last.isEmpty()) {
            return unchanged();
        }
        LocalDate since = last.get().plusDays(1);
        InspectionFinding next = with(status, remedies, rechecks, fixBy, Optional.of(since));
        return accept(next, new FindingOverdue(next.facts(), since));
    }

    /** The day whose end makes it overdue; none once the unit says that it is fixed. */
    Optional<LocalDate> overdueAfter() {
        return switch (status) {
            case OPEN, REOPENED -> overdueSince.isEmpty() ? fixBy : Optional.empty();
            case REMEDIED, CLOSED, NOTED -> Optional.empty();
        };
    }

    boolean isOverdue() {
        return overdueSince.isPresent() && (status == Status.OPEN || status == Status.REOPENED);
    }

    /** What an inspection found is told at once: the unit has to fix it. */
    boolean isVisibleTo(Actor actor) {
        return origin.side().isVisibleTo(actor, true);
    }

    Optional<LocalDate> lateOn(LocalDate day) {
        return overdueSince.or(() -> fixBy.filter(day::isAfter).map(last -> last.plusDays(1)));
    }

    List<Recheck> and(Recheck seen) {
        List<Recheck> all = new ArrayList<>(rechecks);
        all.add(seen);
        return all;
    }

    InspectionFinding with(
            Status next,
            List<Remedy> done,
            List<Recheck> seen,
            Optional<LocalDate> until,
            Optional<LocalDate> late) {
        return new InspectionFinding(id, origin, remark, raisedOn, until, next, done, seen, late);
    }

    FindingFacts facts() {
        return new FindingFacts(
                id,
                origin.inspection(),
                origin.side().unit(),
                origin.plan(),
                remark.kind().name(),
                remark.severity().map(Enum::name),
                remark.words(),
                remark.item(),
                raisedOn,
                fixBy,
                status.name(),
                rechecks.size(),
                overdueSince);
    }
}
