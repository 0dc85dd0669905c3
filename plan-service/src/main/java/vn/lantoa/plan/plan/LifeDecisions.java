package vn.lantoa.plan.plan;

import static vn.lantoa.chassis.aggregate.Decision.accept;
import static vn.lantoa.chassis.aggregate.Decision.conflict;
import static vn.lantoa.chassis.aggregate.Decision.forbid;
import static vn.lantoa.chassis.aggregate.Decision.hide;
import static vn.lantoa.chassis.aggregate.Decision.refuse;
import static vn.lantoa.chassis.aggregate.Decision.unchanged;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.plan.events.ChildPlanSubmitted;
import vn.lantoa.plan.events.PlanApproved;
import vn.lantoa.plan.events.PlanImported;
import vn.lantoa.plan.events.PlanIssued;
import vn.lantoa.plan.events.PlanReturned;
import vn.lantoa.plan.events.PlanSubmitted;

/** A plan's way from the draft to the issue. */
final class LifeDecisions {

    private LifeDecisions() {}

    /** What was read of a document is the draft; a superior agency's plan is in force at once. */
    static Decision<Plan> begin(Plan draft, Command by) {
        return mayBegin(draft.stands(), by.actor())
                ? accept(draft, new PlanImported(draft.facts(), draft.sha256()))
                : forbid("plan.import-not-allowed");
    }

    /** The focal point brings any document in, a unit's head the unit's own. */
    static boolean mayBegin(Standing standing, Actor actor) {
        return actor.is(Role.FOCAL_POINT)
                || (actor.is(Role.UNIT_HEAD) && standing.unit().filter(actor::worksIn).isPresent());
    }

    static Decision<Plan> submit(Plan plan, Command by) {
        if (!plan.isVisibleTo(by.actor())) {
            return hide();
        }
        if (!plan.isKeptBy(by.actor())) {
            return forbid("plan.submit-not-allowed");
        }
        return switch (plan.status()) {
            case DRAFT -> {
                if (plan.topics().stream().noneMatch(Topic::leaf)) {
                    yield refuse(
                            "plan.topics-required", FieldFault.at("/topics", "field.required"));
                }
                if (plan.text().yearBasis().proposed()) {
                    yield refuse(
                            "plan.year-unconfirmed",
                            FieldFault.at("/year", "plan.year-unconfirmed"));
                }
                Plan submitted = moved(plan, Plan.Status.SUBMITTED);
                yield accept(
                        submitted,
                        submitted.stands().unit().isPresent()
                                ? new ChildPlanSubmitted(submitted.facts())
                                : new PlanSubmitted(submitted.facts()));
            }
            case SUBMITTED -> unchanged();
            case APPROVED, ISSUED, REPLACED, RECALLED, CLOSED -> conflict("plan.approved");
        };
    }

    /** A leader returns any plan, the focal point what a unit submitted. */
    static Decision<Plan> giveBack(Plan plan, String reason, Command by) {
        if (!plan.isVisibleTo(by.actor())) {
            return hide();
        }
        if (!mayGiveBack(plan, by.actor())) {
            return forbid("plan.decide-not-allowed");
        }
        return switch (plan.status()) {
            case SUBMITTED, APPROVED -> {
                Plan draft =
                        plan.but().status(Plan.Status.DRAFT).returned(Optional.of(reason)).made();
                yield accept(draft, new PlanReturned(draft.facts(), reason));
            }
            case DRAFT -> conflict("plan.not-submitted");
            case ISSUED, REPLACED, RECALLED, CLOSED -> conflict("plan.issued");
        };
    }

    /** What a leader approved only a leader takes back. */
    static boolean mayGiveBack(Plan plan, Actor actor) {
        return actor.is(Role.LEADER)
                || (actor.is(Role.FOCAL_POINT)
                        && plan.stands().unit().isPresent()
                        && plan.status() != Plan.Status.APPROVED);
    }

    static Decision<Plan> approve(Plan plan, Command by) {
        if (!plan.isVisibleTo(by.actor())) {
            return hide();
        }
        if (!by.actor().is(Role.LEADER)) {
            return forbid("plan.decide-not-allowed");
        }
        return switch (plan.status()) {
            case SUBMITTED -> {
                Plan approved = moved(plan, Plan.Status.APPROVED);
                yield accept(approved, new PlanApproved(approved.facts()));
            }
            case DRAFT -> conflict("plan.not-submitted");
            case APPROVED, ISSUED, REPLACED, RECALLED, CLOSED -> unchanged();
        };
    }

    /** Empty when a plan can go out, but for its number and date. */
    static Optional<Decision<Plan>> unissuable(Plan plan, Command by) {
        if (!plan.isVisibleTo(by.actor())) {
            return Optional.of(hide());
        }
        if (!by.actor().is(Role.LEADER)) {
            return Optional.of(forbid("plan.decide-not-allowed"));
        }
        return switch (plan.status()) {
            case APPROVED -> Optional.empty();
            case DRAFT, SUBMITTED -> Optional.of(conflict("plan.not-approved"));
            case ISSUED, REPLACED, RECALLED, CLOSED -> Optional.of(unchanged());
        };
    }

    /** A document goes out with number and date (Decree 30/2020/NĐ-CP, article 8). */
    static Decision<Plan> issue(Plan plan, Command by) {
        return unissuable(plan, by)
                .orElseGet(
                        () -> {
                            if (plan.number().isEmpty() || plan.date().isEmpty()) {
                                return refuse("plan.number-required", missing(plan));
                            }
                            LocalDate today = LocalDate.ofInstant(by.now(), DomainClock.ZONE);
                            Plan issued =
                                    plan.but()
                                            .status(Plan.Status.ISSUED)
                                            .returned(Optional.empty())
                                            .issuedOn(today)
                                            .made();
                            return accept(issued, new PlanIssued(issued.facts(), today));
                        });
    }

    private static FieldFault[] missing(Plan plan) {
        return Stream.concat(
                        plan.number().isEmpty()
                                ? Stream.of(FieldFault.at("/number", "field.required"))
                                : Stream.empty(),
                        plan.date().isEmpty()
                                ? Stream.of(FieldFault.at("/issueDate", "field.required"))
                                : Stream.empty())
                .toArray(FieldFault[]::new);
    }

    private static Plan moved(Plan plan, Plan.Status next) {
        return plan.but().status(next).returned(Optional.empty()).made();
    }
}
