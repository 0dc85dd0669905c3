package vn.lantoa.notification.reference;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.notification.inbox.Address;
import vn.lantoa.notification.inbox.Arguments;
import vn.lantoa.notification.inbox.NoticeKind;
import vn.lantoa.notification.inbox.Telling;
import vn.lantoa.plan.events.LegalBasisExpired;
import vn.lantoa.plan.events.LegalReferenceFacts;
import vn.lantoa.plan.events.LegalReferenceRegistered;
import vn.lantoa.plan.events.LegalReferenceValidityChanged;
import vn.lantoa.plan.events.ReferenceEvent;

/** What an event of a legal document makes known, and to whom. */
final class ReferenceNotice {

    enum Kind implements NoticeKind {
        LEGAL_BASIS_EXPIRED
    }

    private ReferenceNotice() {}

    /** Told to who answers for the plans; it leads to those that rest on the document. */
    static Optional<Telling> of(ReferenceEvent event) {
        return switch (event) {
            case LegalReferenceRegistered _, LegalReferenceValidityChanged _ -> Optional.empty();
            case LegalBasisExpired(var reference, var since) ->
                    Optional.of(
                            Telling.of(
                                    Kind.LEGAL_BASIS_EXPIRED,
                                    List.of(Address.organisation(Role.FOCAL_POINT)),
                                    said(reference, since),
                                    "/plans?cites="
                                            + URLEncoder.encode(
                                                    reference.number(), StandardCharsets.UTF_8)));
        };
    }

    private static Arguments said(LegalReferenceFacts reference, LocalDate since) {
        return Arguments.titled(reference.title())
                .number(Optional.of(reference.number()))
                .on(since)
                .by(reference.replacedBy())
                .build();
    }
}
