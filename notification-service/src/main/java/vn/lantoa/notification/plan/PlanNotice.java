package vn.lantoa.notification.plan;

import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.notification.inbox.Address;
import vn.lantoa.notification.inbox.Arguments;
import vn.lantoa.notification.inbox.NoticeKind;
import vn.lantoa.notification.inbox.Telling;
import vn.lantoa.plan.events.ChildPlanSubmitted;
import vn.lantoa.plan.events.LetterFacts;
import vn.lantoa.plan.events.PlanApproved;
import vn.lantoa.plan.events.PlanClosed;
import vn.lantoa.plan.events.PlanErratumIssued;
import vn.lantoa.plan.events.PlanEvent;
import vn.lantoa.plan.events.PlanFacts;
import vn.lantoa.plan.events.PlanFindingsJudged;
import vn.lantoa.plan.events.PlanImported;
import vn.lantoa.plan.events.PlanIssued;
import vn.lantoa.plan.events.PlanNumberGivenUp;
import vn.lantoa.plan.events.PlanNumbered;
import vn.lantoa.plan.events.PlanParentAcknowledged;
import vn.lantoa.plan.events.PlanParentChanged;
import vn.lantoa.plan.events.PlanParentSettled;
import vn.lantoa.plan.events.PlanRecalled;
import vn.lantoa.plan.events.PlanReopened;
import vn.lantoa.plan.events.PlanReplaced;
import vn.lantoa.plan.events.PlanReturned;
import vn.lantoa.plan.events.PlanRevised;
import vn.lantoa.plan.events.PlanReworded;
import vn.lantoa.plan.events.PlanSignatureSettled;
import vn.lantoa.plan.events.PlanSubmitted;
import vn.lantoa.plan.events.PlanTopicAdded;
import vn.lantoa.plan.events.PlanTopicRemoved;
import vn.lantoa.plan.events.PlanYearSettled;
import vn.lantoa.plan.events.RecipientFacts;

/** What an event of a plan makes known, and to whom. */
final class PlanNotice {

    enum Kind implements NoticeKind {
        PLAN_SUBMITTED,
        UNIT_PLAN_SUBMITTED,
        PLAN_RETURNED,
        PLAN_APPROVED,
        PLAN_ISSUED,
        PLAN_CORRECTED,
        PLAN_REVISED,
        PLAN_REPLACED,
        PLAN_RECALLED,
        PLAN_CLOSED,
        PLAN_REOPENED,
        PLAN_PARENT_CHANGED
    }

    private static final Address LEADERS = Address.organisation(Role.LEADER);
    private static final Address FOCAL_POINTS = Address.organisation(Role.FOCAL_POINT);
    private static final String OWN_UNITS = "OWN_UNITS";
    private static final String SUPERIOR = "SUPERIOR";

    private PlanNotice() {}

    /** Empty for what happens to a draft: only those who work on it need to know. */
    static Optional<Telling> of(PlanEvent event) {
        return switch (event) {
            case PlanImported _, PlanTopicAdded _, PlanTopicRemoved _ -> Optional.empty();
            case PlanReworded _, PlanFindingsJudged _ -> Optional.empty();
            case PlanSignatureSettled _, PlanYearSettled _ -> Optional.empty();
            case PlanNumbered _, PlanNumberGivenUp _ -> Optional.empty();
            case PlanParentSettled _, PlanParentAcknowledged _ -> Optional.empty();
            case PlanSubmitted(var plan) -> told(Kind.PLAN_SUBMITTED, plan, LEADERS, said(plan));
            case ChildPlanSubmitted(var plan) -> Optional.of(submittedByAUnit(plan));
            case PlanReturned(var plan, var reason) ->
                    told(Kind.PLAN_RETURNED, plan, keeper(plan), said(plan).reason(reason));
            case PlanApproved(var plan) -> told(Kind.PLAN_APPROVED, plan, keeper(plan), said(plan));
            case PlanIssued(var plan, var issuedOn) ->
                    told(Kind.PLAN_ISSUED, plan, recipients(plan), said(plan).on(issuedOn));
            case PlanErratumIssued(var plan, var letter, _, _) ->
                    told(Kind.PLAN_CORRECTED, plan, recipients(plan), toAll(plan, letter));
            case PlanRevised revised -> revised(revised);
            case PlanReplaced(var plan, _, var byNumber, var reason) ->
                    told(
                            Kind.PLAN_REPLACED,
                            plan,
                            recipients(plan),
                            said(plan).by(byNumber).reason(reason).outside(outside(plan)));
            case PlanRecalled(var plan, var notice, var reason) ->
                    told(
                            Kind.PLAN_RECALLED,
                            plan,
                            recipients(plan),
                            toAll(plan, notice).reason(reason));
            case PlanClosed closed -> closed(closed);
            case PlanReopened(var plan, _, var reason) ->
                    told(Kind.PLAN_REOPENED, plan, recipients(plan), said(plan).reason(reason));
            case PlanParentChanged(var plan, var change, _, var on) ->
                    told(
                            Kind.PLAN_PARENT_CHANGED,
                            plan,
                            keeper(plan),
                            said(plan).by(plan.parentNumber()).change(change).on(on));
        };
    }

    /** Either of them may return it; a leader approves it. */
    private static Telling submittedByAUnit(PlanFacts plan) {
        return Telling.of(
                Kind.UNIT_PLAN_SUBMITTED,
                List.of(FOCAL_POINTS, LEADERS),
                said(plan).unit(plan.unit()).build(),
                link(plan));
    }

    private static Optional<Telling> revised(PlanRevised event) {
        PlanFacts plan = event.plan();
        return told(
                Kind.PLAN_REVISED,
                plan,
                recipients(plan),
                said(plan)
                        .by(event.byNumber())
                        .on(event.byDate())
                        .reason(event.reason())
                        .outside(outside(plan)));
    }

    private static Optional<Telling> closed(PlanClosed event) {
        Arguments.Builder said =
                said(event.plan())
                        .on(event.closedOn())
                        .reason(event.reason().or(event::unfinished));
        if (event.openWork() > 0) {
            said.count(Math.toIntExact(event.openWork()));
        }
        return told(Kind.PLAN_CLOSED, event.plan(), recipients(event.plan()), said);
    }

    private static Optional<Telling> told(
            Kind kind, PlanFacts plan, Address audience, Arguments.Builder said) {
        return Optional.of(Telling.of(kind, List.of(audience), said.build(), link(plan)));
    }

    /** Who works on its text: of a unit's plan its head, else the focal point. */
    private static Address keeper(PlanFacts plan) {
        return plan.unit().map(Address::head).orElse(FOCAL_POINTS);
    }

    /**
     * Recipients outside have no inbox here: to them it goes on paper. Another agency's plan goes
     * to units of that agency.
     */
    private static Address recipients(PlanFacts plan) {
        boolean toOwnUnits =
                !plan.level().equals(Optional.of(SUPERIOR))
                        && plan.recipients().stream()
                                .anyMatch(recipient -> recipient.kind().equals(OWN_UNITS));
        return toOwnUnits ? Address.organisation() : FOCAL_POINTS;
    }

    private static Arguments.Builder toAll(PlanFacts plan, LetterFacts letter) {
        return said(plan).letter(letter.number()).on(letter.date()).outside(outside(plan));
    }

    /** Whom somebody must tell on paper. */
    private static Optional<String> outside(PlanFacts plan) {
        return plan.recipients().stream()
                .filter(recipient -> !recipient.kind().equals(OWN_UNITS))
                .map(RecipientFacts::name)
                .reduce((one, other) -> one + "; " + other);
    }

    private static Arguments.Builder said(PlanFacts plan) {
        return Arguments.titled(plan.title()).number(plan.number());
    }

    private static String link(PlanFacts plan) {
        return "/plans/" + plan.id();
    }
}
