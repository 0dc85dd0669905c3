package vn.lantoa.notification.dispatch;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.notification.inbox.Address;
import vn.lantoa.notification.inbox.Arguments;
import vn.lantoa.notification.inbox.NoticeKind;
import vn.lantoa.notification.inbox.Telling;
import vn.lantoa.plan.events.DispatchEvent;
import vn.lantoa.plan.events.DispatchFacts;
import vn.lantoa.plan.events.DispatchRecipientFacts;
import vn.lantoa.plan.events.DispatchUnacknowledged;
import vn.lantoa.plan.events.DocumentDispatched;
import vn.lantoa.plan.events.DocumentFiled;
import vn.lantoa.plan.events.PlanDispatched;
import vn.lantoa.plan.events.RecipientAcknowledged;
import vn.lantoa.plan.events.RecipientAdded;
import vn.lantoa.plan.events.RecipientReceived;
import vn.lantoa.plan.events.RecipientSent;

/**
 * What an event of a dispatch makes known, and to whom.
 *
 * <p>That a plan was issued, revised, recalled … is told by the plan's own events to everybody when
 * it goes to the organisation's units by one line; so here only units that a plan names one by one
 * are told of it.
 */
final class DispatchNotice {

    enum Kind implements NoticeKind {
        DOCUMENT_DISPATCHED,
        DISPATCH_UNRESOLVED,
        DISPATCH_ACKNOWLEDGEMENT_OVERDUE
    }

    private static final String TO_ACKNOWLEDGE = "TO_ACKNOWLEDGE";
    private static final String UNRESOLVED = "UNRESOLVED";
    private static final Address FOCAL_POINTS = Address.organisation(Role.FOCAL_POINT);

    private DispatchNotice() {}

    static Optional<Telling> of(DispatchEvent event) {
        DispatchFacts dispatch = event.dispatch();
        return switch (event) {
            case PlanDispatched _ -> began(dispatch, toldByThePlan(dispatch));
            case DocumentDispatched _ -> began(dispatch, false);
            case RecipientAdded(_, var recipient) ->
                    toUnits(
                            dispatch,
                            dispatch.recipients().stream()
                                    .filter(one -> one.id().equals(recipient))
                                    .toList());
            case DispatchUnacknowledged(_, var units, var since) ->
                    told(
                            Kind.DISPATCH_ACKNOWLEDGEMENT_OVERDUE,
                            dispatch,
                            Stream.concat(
                                            units.stream().map(Address::head),
                                            Stream.of(FOCAL_POINTS))
                                    .toList(),
                            said(dispatch).units(list(units.stream())).since(since));
            case RecipientSent _, RecipientReceived _, RecipientAcknowledged _, DocumentFiled _ ->
                    Optional.empty();
        };
    }

    /** To the units that have to confirm or, where a line stands for nobody, to who can mend it. */
    private static Optional<Telling> began(DispatchFacts dispatch, boolean unitsKnow) {
        return (unitsKnow ? Optional.<Telling>empty() : toUnits(dispatch, dispatch.recipients()))
                .or(() -> unresolved(dispatch));
    }

    private static boolean toldByThePlan(DispatchFacts dispatch) {
        return dispatch.recipients().stream().anyMatch(one -> one.group().isPresent());
    }

    private static Optional<Telling> toUnits(
            DispatchFacts dispatch, List<DispatchRecipientFacts> recipients) {
        List<Address> people =
                recipients.stream()
                        .filter(one -> one.state().equals(TO_ACKNOWLEDGE))
                        .flatMap(one -> one.unit().stream())
                        .flatMap(unit -> Address.peopleOf(unit).stream())
                        .toList();
        return people.isEmpty()
                ? Optional.empty()
                : told(Kind.DOCUMENT_DISPATCHED, dispatch, people, said(dispatch));
    }

    private static Optional<Telling> unresolved(DispatchFacts dispatch) {
        return list(dispatch.recipients().stream()
                        .filter(one -> one.state().equals(UNRESOLVED))
                        .map(DispatchRecipientFacts::name))
                .flatMap(
                        lines ->
                                told(
                                        Kind.DISPATCH_UNRESOLVED,
                                        dispatch,
                                        List.of(FOCAL_POINTS),
                                        said(dispatch).units(Optional.of(lines))));
    }

    private static Optional<Telling> told(
            Kind kind, DispatchFacts dispatch, List<Address> to, Arguments.Builder said) {
        return Optional.of(Telling.of(kind, to, said.build(), "/dispatches/" + dispatch.id()));
    }

    private static Optional<String> list(Stream<String> names) {
        return names.reduce((one, other) -> one + "; " + other);
    }

    private static Arguments.Builder said(DispatchFacts dispatch) {
        return Arguments.titled(dispatch.title())
                .number(dispatch.number())
                .dueDate(dispatch.acknowledgeBy());
    }
}
