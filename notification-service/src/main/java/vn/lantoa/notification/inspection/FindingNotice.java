package vn.lantoa.notification.inspection;

import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.notification.inbox.Address;
import vn.lantoa.notification.inbox.Arguments;
import vn.lantoa.notification.inbox.NoticeKind;
import vn.lantoa.notification.inbox.Telling;
import vn.lantoa.plan.events.FindingClosed;
import vn.lantoa.plan.events.FindingEvent;
import vn.lantoa.plan.events.FindingFacts;
import vn.lantoa.plan.events.FindingOverdue;
import vn.lantoa.plan.events.FindingRaised;
import vn.lantoa.plan.events.FindingRemedied;
import vn.lantoa.plan.events.FindingReopened;

/** What an event of a finding makes known, and to whom. */
final class FindingNotice {

    enum Kind implements NoticeKind {
        FINDING_RAISED,
        FINDING_REMEDIED,
        FINDING_REOPENED,
        FINDING_CLOSED,
        FINDING_OVERDUE
    }

    private static final String PRAISE = "PRAISE";

    private FindingNotice() {}

    /** Empty for praise: nobody has to do anything about it; the conclusion says it. */
    static Optional<Telling> of(FindingEvent event) {
        FindingFacts finding = event.finding();
        Address head = Address.head(finding.unit());
        Address focalPoints = Address.organisation(Role.FOCAL_POINT);
        Arguments.Builder said = said(finding);
        return switch (event) {
            case FindingRaised _ ->
                    finding.kind().equals(PRAISE)
                            ? Optional.empty()
                            : told(
                                    Kind.FINDING_RAISED,
                                    finding,
                                    Address.peopleOf(finding.unit()),
                                    said);
            case FindingRemedied(_, var on, var note, _) ->
                    told(
                            Kind.FINDING_REMEDIED,
                            finding,
                            List.of(focalPoints),
                            said.on(on).reason(note));
            case FindingReopened(_, var on, var note, var before, _) ->
                    told(
                            Kind.FINDING_REOPENED,
                            finding,
                            Address.peopleOf(finding.unit()),
                            said.on(on).before(before).reason(note));
            case FindingClosed(_, var on, _, _, _) ->
                    told(Kind.FINDING_CLOSED, finding, List.of(head), said.on(on));
            case FindingOverdue(_, var since) ->
                    told(
                            Kind.FINDING_OVERDUE,
                            finding,
                            List.of(head, focalPoints),
                            said.since(since));
        };
    }

    private static Optional<Telling> told(
            Kind kind, FindingFacts finding, List<Address> to, Arguments.Builder said) {
        String link = "/inspections/" + finding.inspection() + "/findings/" + finding.id();
        return Optional.of(Telling.of(kind, to, said.build(), link));
    }

    private static Arguments.Builder said(FindingFacts finding) {
        return Arguments.titled(finding.words()).unit(finding.unit()).dueDate(finding.fixBy());
    }
}
