package vn.lantoa.notification.plan;

import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.notification.inbox.Address;
import vn.lantoa.notification.inbox.Arguments;
import vn.lantoa.notification.inbox.NoticeKind;
import vn.lantoa.notification.inbox.Telling;
import vn.lantoa.plan.events.PlanApproved;
import vn.lantoa.plan.events.PlanEvent;
import vn.lantoa.plan.events.PlanFacts;
import vn.lantoa.plan.events.PlanImported;
import vn.lantoa.plan.events.PlanIssued;
import vn.lantoa.plan.events.PlanReturned;
import vn.lantoa.plan.events.PlanSubmitted;
import vn.lantoa.plan.events.PlanTopicAdded;
import vn.lantoa.plan.events.PlanTopicRemoved;

/** What an event of a plan makes known, and to whom. */
final class PlanNotice {

    enum Kind implements NoticeKind {
        PLAN_SUBMITTED,
        PLAN_RETURNED,
        PLAN_APPROVED,
        PLAN_ISSUED
    }

    private static final Address LEADERS = Address.organisation(Role.LEADER);
    private static final Address FOCAL_POINTS = Address.organisation(Role.FOCAL_POINT);
    private static final String OWN_UNITS = "OWN_UNITS";

    private PlanNotice() {}

    /** Empty for what happens to a draft: only those who work on it need to know. */
    static Optional<Telling> of(PlanEvent event) {
        return switch (event) {
            case PlanImported _, PlanTopicAdded _, PlanTopicRemoved _ -> Optional.empty();
            case PlanSubmitted(var plan) -> told(Kind.PLAN_SUBMITTED, plan, LEADERS, said(plan));
            case PlanReturned(var plan, var reason) ->
                    told(Kind.PLAN_RETURNED, plan, FOCAL_POINTS, said(plan).reason(reason));
            case PlanApproved(var plan) -> told(Kind.PLAN_APPROVED, plan, FOCAL_POINTS, said(plan));
            case PlanIssued(var plan, var issuedOn) ->
                    told(Kind.PLAN_ISSUED, plan, recipients(plan), said(plan).on(issuedOn));
        };
    }

    private static Optional<Telling> told(
            Kind kind, PlanFacts plan, Address audience, Arguments.Builder said) {
        return Optional.of(
                Telling.of(kind, List.of(audience), said.build(), "/plans/" + plan.id()));
    }

    /** Recipients outside have no inbox here: to them it goes on paper. */
    private static Address recipients(PlanFacts plan) {
        boolean toOwnUnits =
                plan.recipients().stream()
                        .anyMatch(recipient -> recipient.kind().equals(OWN_UNITS));
        return toOwnUnits ? Address.organisation() : FOCAL_POINTS;
    }

    private static Arguments.Builder said(PlanFacts plan) {
        return Arguments.titled(plan.title()).number(plan.number());
    }
}
