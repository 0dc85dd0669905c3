package vn.lantoa.notification.evidence;

import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.notification.inbox.Address;
import vn.lantoa.notification.inbox.Arguments;
import vn.lantoa.notification.inbox.NoticeKind;
import vn.lantoa.notification.inbox.Telling;
import vn.lantoa.plan.events.EvidenceAdded;
import vn.lantoa.plan.events.EvidenceEntryFacts;
import vn.lantoa.plan.events.EvidenceEvent;
import vn.lantoa.plan.events.EvidenceWithdrawn;

/** What an event of evidence makes known, and to whom. */
final class EvidenceNotice {

    enum Kind implements NoticeKind {
        EVIDENCE_WITHDRAWN
    }

    private EvidenceNotice() {}

    /** Whatever it proved needs other evidence now: told to who answers for that. */
    static Optional<Telling> of(EvidenceEvent event) {
        return switch (event) {
            case EvidenceAdded _ -> Optional.empty();
            case EvidenceWithdrawn(var evidence, var reason, var on) ->
                    Optional.of(
                            Telling.of(
                                    Kind.EVIDENCE_WITHDRAWN,
                                    Stream.concat(
                                                    evidence.unit().map(Address::head).stream(),
                                                    Stream.of(
                                                            Address.organisation(Role.FOCAL_POINT)))
                                            .toList(),
                                    Arguments.titled(nameOf(evidence))
                                            .unit(evidence.unit())
                                            .on(on)
                                            .reason(reason)
                                            .build(),
                                    "/evidence/" + evidence.id()));
        };
    }

    private static String nameOf(EvidenceEntryFacts evidence) {
        return evidence.note().orElseGet(() -> evidence.url().toString());
    }
}
