package vn.lantoa.plan.inspection;

import static vn.lantoa.chassis.aggregate.Decision.accept;
import static vn.lantoa.chassis.aggregate.Decision.forbid;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.plan.events.InspectionFacts;
import vn.lantoa.plan.events.InspectionScheduled;

/**
 * An inspection (kiểm tra) of one unit, from its announcement until all it found is fixed. What its
 * inspectors do is decided in {@link Conduct}.
 *
 * @param from first day, {@code to} the last
 * @param conclusion what came of it, once it was concluded
 */
record Inspection(
        String id,
        Mandate mandate,
        LocalDate from,
        LocalDate to,
        Checklist checklist,
        Status status,
        Optional<LocalDate> openedOn,
        Optional<Conclusion> conclusion,
        Optional<String> cancelledFor) {

    enum Status {
        PLANNED,
        RUNNING,
        CONCLUDED,
        CLOSED,
        CANCELLED;

        /** Code of the refusal of what cannot be done in this status. */
        String refusal() {
            return "inspection.is-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What is inspected, where and by whom.
     *
     * @param announced whether the unit knows before the opening
     * @param yearPlan the yearly inspection plan it was made from
     */
    record Mandate(
            String title,
            InspectingSide side,
            boolean announced,
            Optional<String> yearPlan,
            Optional<String> plan,
            Optional<InspectionBasis> basis) {}

    /**
     * @param document number of the conclusion
     */
    record Conclusion(LocalDate on, String summary, Optional<String> document) {}

    /** By the focal point or a leader; who works in the unit does not take it by surprise. */
    static Decision<Inspection> schedule(
            String id, Mandate mandate, LocalDate from, LocalDate to, Checklist list, Command by) {
        if (!maySchedule(by.actor())) {
            return forbid("inspection.schedule-not-allowed");
        }
        if (by.actor().worksIn(mandate.side().unit()) && !mandate.announced()) {
            return forbid("inspection.own-unit-unannounced");
        }
        return planned(id, mandate, from, to, list);
    }

    /** The same for a year that was planned: whether it may be was asked then. */
    static Decision<Inspection> planned(
            String id, Mandate mandate, LocalDate from, LocalDate to, Checklist checklist) {
        Inspection planned =
                new Inspection(
                        id,
                        mandate,
                        from,
                        to,
                        checklist,
                        Status.PLANNED,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        return accept(planned, new InspectionScheduled(planned.facts()));
    }

    static boolean maySchedule(Actor actor) {
        return actor.isAnyOf(Role.FOCAL_POINT, Role.LEADER);
    }

    boolean isVisibleTo(Actor actor) {
        return mandate.side().isVisibleTo(actor, isShown());
    }

    /** Whether the inspected unit knows of it. */
    boolean isShown() {
        return mandate.announced() || openedOn.isPresent();
    }

    /** Code of the refusal of a finding now; none while it runs. */
    Optional<String> findsNothingNow() {
        return status == Status.RUNNING ? Optional.empty() : Optional.of(status.refusal());
    }

    Inspection with(LocalDate first, LocalDate last) {
        return new Inspection(
                id, mandate, first, last, checklist, status, openedOn, conclusion, cancelledFor);
    }

    Inspection with(Checklist next) {
        return new Inspection(
                id, mandate, from, to, next, status, openedOn, conclusion, cancelledFor);
    }

    Inspection with(Status next, Optional<LocalDate> opened) {
        return new Inspection(
                id, mandate, from, to, checklist, next, opened, conclusion, cancelledFor);
    }

    Inspection with(Conclusion next) {
        return new Inspection(
                id,
                mandate,
                from,
                to,
                checklist,
                Status.CONCLUDED,
                openedOn,
                Optional.of(next),
                cancelledFor);
    }

    Inspection cancelled(String reason) {
        return new Inspection(
                id,
                mandate,
                from,
                to,
                checklist,
                Status.CANCELLED,
                openedOn,
                conclusion,
                Optional.of(reason));
    }

    InspectionFacts facts() {
        return new InspectionFacts(
                id,
                mandate.title(),
                mandate.side().unit(),
                mandate.announced(),
                mandate.yearPlan(),
                mandate.plan(),
                mandate.basis().map(InspectionBasis::facts),
                from,
                to,
                mandate.side().members(),
                checklist.facts(),
                status.name());
    }

    static LocalDate dayOf(Command by) {
        return LocalDate.ofInstant(by.now(), DomainClock.ZONE);
    }
}
