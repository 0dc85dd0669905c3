package vn.lantoa.plan.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.event.EventHead;
import vn.lantoa.chassis.listener.Reaction;
import vn.lantoa.plan.events.ChildPlanSubmitted;
import vn.lantoa.plan.events.PlanApproved;
import vn.lantoa.plan.events.PlanClosed;
import vn.lantoa.plan.events.PlanErratumIssued;
import vn.lantoa.plan.events.PlanEvent;
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

/** What happens to a plan is carried to the plans under it; who is named by number is found. */
@Component
final class ParentsFollow implements Reaction<PlanEvent> {

    private final Parents parents;

    ParentsFollow(Parents parents) {
        this.parents = parents;
    }

    @Override
    public Class<PlanEvent> listensTo() {
        return PlanEvent.class;
    }

    @Override
    public void react(PlanEvent event, EventHead head, Command by) {
        switch (event) {
            case PlanImported _, PlanReworded _, PlanNumbered _, PlanIssued _ ->
                    parents.resolve(event.plan().id(), by);
            case PlanRevised revised ->
                    tell(
                            event,
                            ParentChange.Kind.REVISED,
                            Optional.of(revised.edition()),
                            head,
                            by);
            case PlanReplaced _ ->
                    tell(event, ParentChange.Kind.REPLACED, Optional.empty(), head, by);
            case PlanRecalled _ ->
                    tell(event, ParentChange.Kind.RECALLED, Optional.empty(), head, by);
            case PlanClosed _ -> tell(event, ParentChange.Kind.CLOSED, Optional.empty(), head, by);
            case PlanReopened _ ->
                    tell(event, ParentChange.Kind.REOPENED, Optional.empty(), head, by);
            case PlanTopicAdded _, PlanTopicRemoved _, PlanFindingsJudged _ -> {}
            case PlanSubmitted _, ChildPlanSubmitted _, PlanReturned _, PlanApproved _ -> {}
            case PlanSignatureSettled _, PlanYearSettled _, PlanErratumIssued _ -> {}
            case PlanNumberGivenUp _, PlanParentSettled _ -> {}
            case PlanParentChanged _, PlanParentAcknowledged _ -> {}
        }
    }

    private void tell(
            PlanEvent event,
            ParentChange.Kind kind,
            Optional<Integer> edition,
            EventHead head,
            Command by) {
        LocalDate day = LocalDate.ofInstant(head.time(), DomainClock.ZONE);
        parents.tell(event.plan().id(), new ParentChange(kind, edition, day), by);
    }
}
