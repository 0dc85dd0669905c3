package vn.lantoa.notification.target;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.notification.inbox.Address;
import vn.lantoa.notification.inbox.Arguments;
import vn.lantoa.notification.inbox.NoticeKind;
import vn.lantoa.notification.inbox.Telling;
import vn.lantoa.plan.events.MeasureFacts;
import vn.lantoa.plan.events.TargetDropped;
import vn.lantoa.plan.events.TargetEvent;
import vn.lantoa.plan.events.TargetFacts;
import vn.lantoa.plan.events.TargetMeasureProposed;
import vn.lantoa.plan.events.TargetMeasureWithdrawn;
import vn.lantoa.plan.events.TargetOperationalised;
import vn.lantoa.plan.events.TargetOwnerAssigned;
import vn.lantoa.plan.events.TargetReworded;
import vn.lantoa.plan.events.TargetSet;
import vn.lantoa.plan.events.TargetSplit;

/** What an event of a target makes known, and to whom. */
final class TargetNotice {

    enum Kind implements NoticeKind {
        TARGET_MEASURE_PROPOSED,
        TARGET_OPERATIONALISED,
        TARGET_MEASURE_WITHDRAWN,
        TARGET_OWNER_ASSIGNED
    }

    private static final Address FOCAL_POINTS = Address.organisation(Role.FOCAL_POINT);

    private TargetNotice() {}

    /** Empty for what a plan's own text does to it. */
    static Optional<Telling> of(TargetEvent event) {
        TargetFacts target = event.target();
        return switch (event) {
            case TargetSet _, TargetSplit _, TargetReworded _, TargetDropped _ -> Optional.empty();
            case TargetMeasureProposed(_, _, var measure, var owner) ->
                    told(
                            Kind.TARGET_MEASURE_PROPOSED,
                            target,
                            List.of(Address.organisation(Role.LEADER)),
                            measured(target, measure).unit(owner.or(target::owner)));
            case TargetOperationalised(_, var measure, _) ->
                    told(
                            Kind.TARGET_OPERATIONALISED,
                            target,
                            ownerAndFocalPoints(target),
                            measured(target, measure));
            case TargetMeasureWithdrawn(_, var measure, var reason) ->
                    told(
                            Kind.TARGET_MEASURE_WITHDRAWN,
                            target,
                            ownerAndFocalPoints(target),
                            measured(target, measure).reason(reason));
            case TargetOwnerAssigned _ ->
                    target.owner()
                            .flatMap(
                                    owner ->
                                            told(
                                                    Kind.TARGET_OWNER_ASSIGNED,
                                                    target,
                                                    List.of(Address.head(owner)),
                                                    said(target)));
        };
    }

    private static Optional<Telling> told(
            Kind kind, TargetFacts target, List<Address> to, Arguments.Builder said) {
        String link = "/plans/" + target.plan() + "/targets/" + target.id();
        return Optional.of(Telling.of(kind, to, said.build(), link));
    }

    private static List<Address> ownerAndFocalPoints(TargetFacts target) {
        return Stream.concat(target.owner().map(Address::head).stream(), Stream.of(FOCAL_POINTS))
                .toList();
    }

    private static Arguments.Builder said(TargetFacts target) {
        return Arguments.titled(target.words()).unit(target.owner());
    }

    private static Arguments.Builder measured(TargetFacts target, MeasureFacts measure) {
        return said(target)
                .measure(sign(measure) + measure.value() + " " + measure.unit())
                .dueDate(measure.deadline());
    }

    /** Signs are the same in every language; more directions may come, and have none. */
    private static String sign(MeasureFacts measure) {
        return switch (measure.direction()) {
            case "AT_LEAST" -> "≥ ";
            case "AT_MOST" -> "≤ ";
            default -> "";
        };
    }
}
