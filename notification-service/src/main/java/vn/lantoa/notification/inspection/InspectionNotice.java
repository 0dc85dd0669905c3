package vn.lantoa.notification.inspection;

import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.notification.inbox.Address;
import vn.lantoa.notification.inbox.Arguments;
import vn.lantoa.notification.inbox.NoticeKind;
import vn.lantoa.notification.inbox.Telling;
import vn.lantoa.plan.events.InspectionAnswered;
import vn.lantoa.plan.events.InspectionBasisFacts;
import vn.lantoa.plan.events.InspectionCancelled;
import vn.lantoa.plan.events.InspectionClosed;
import vn.lantoa.plan.events.InspectionConcluded;
import vn.lantoa.plan.events.InspectionEvent;
import vn.lantoa.plan.events.InspectionFacts;
import vn.lantoa.plan.events.InspectionOpened;
import vn.lantoa.plan.events.InspectionRescheduled;
import vn.lantoa.plan.events.InspectionScheduled;

/**
 * What an event of an inspection makes known, and to whom. Of an unannounced one nobody is told
 * before it is opened.
 */
final class InspectionNotice {

    enum Kind implements NoticeKind {
        INSPECTION_SCHEDULED,
        INSPECTION_RESCHEDULED,
        INSPECTION_OPENED,
        INSPECTION_CONCLUDED,
        INSPECTION_CLOSED,
        INSPECTION_CANCELLED
    }

    private static final String PLANNED = "PLANNED";

    private InspectionNotice() {}

    /** Empty for one of a planned year, which was told of as a whole. */
    static Optional<Telling> of(InspectionEvent event) {
        InspectionFacts inspection = event.inspection();
        Arguments.Builder said = said(inspection);
        return switch (event) {
            case InspectionScheduled _ ->
                    inspection.yearPlan().isPresent()
                            ? Optional.empty()
                            : ifAnnounced(Kind.INSPECTION_SCHEDULED, inspection, said);
            case InspectionRescheduled(_, var from, _, var reason) ->
                    rescheduled(inspection, said.before(Optional.of(from)).reason(reason));
            case InspectionOpened(_, var on) ->
                    Optional.of(told(Kind.INSPECTION_OPENED, inspection, said.on(on)));
            case InspectionAnswered _ -> Optional.empty();
            case InspectionConcluded(_, var on, var summary, var document) ->
                    Optional.of(
                            told(
                                    Kind.INSPECTION_CONCLUDED,
                                    inspection,
                                    said.on(on).letter(document).reason(summary)));
            case InspectionClosed(_, var on) ->
                    Optional.of(told(Kind.INSPECTION_CLOSED, inspection, said.on(on)));
            case InspectionCancelled(_, var reason) ->
                    ifAnnounced(Kind.INSPECTION_CANCELLED, inspection, said.reason(reason));
        };
    }

    /** Whoever inspects may have to be there on other days as well as the unit. */
    private static Optional<Telling> rescheduled(
            InspectionFacts inspection, Arguments.Builder said) {
        return inspection.status().equals(PLANNED)
                ? ifAnnounced(Kind.INSPECTION_RESCHEDULED, inspection, said)
                : Optional.of(told(Kind.INSPECTION_RESCHEDULED, inspection, said));
    }

    private static Optional<Telling> ifAnnounced(
            Kind kind, InspectionFacts inspection, Arguments.Builder said) {
        return inspection.announced()
                ? Optional.of(told(kind, inspection, said))
                : Optional.empty();
    }

    private static Telling told(Kind kind, InspectionFacts inspection, Arguments.Builder said) {
        return Telling.of(
                kind,
                Stream.concat(
                                Stream.of(Address.head(inspection.unit())),
                                inspection.members().stream().map(Address::staff))
                        .toList(),
                said.build(),
                "/inspections/" + inspection.id());
    }

    private static Arguments.Builder said(InspectionFacts inspection) {
        return Arguments.titled(inspection.title())
                .unit(inspection.unit())
                .on(inspection.from())
                .until(inspection.to())
                .letter(inspection.basis().map(InspectionBasisFacts::number));
    }
}
