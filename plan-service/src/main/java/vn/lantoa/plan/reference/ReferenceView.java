package vn.lantoa.plan.reference;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.clock.DomainClock;

/**
 * An entry of the register as programs see it.
 *
 * @param type the symbol of the type, "NQ"; empty for a law
 * @param validFrom the first day it is in force
 * @param validTo the first day it is not in force any more
 * @param verifiedBy who of the organisation answers for it
 * @param state on the day of the answer
 * @param citedBy where the plans are that cite it
 */
record ReferenceView(
        String id,
        String number,
        String type,
        Optional<String> issuer,
        LocalDate date,
        String title,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,
        Optional<String> replacedBy,
        Optional<String> source,
        String verifiedBy,
        State state,
        String citedBy,
        long version,
        OffsetDateTime changedAt) {

    enum State {
        NOT_YET_IN_FORCE,
        IN_FORCE,
        EXPIRED;

        static State on(LocalDate day, LegalReference.Validity validity) {
            if (validity.hasEndedBy(day)) {
                return EXPIRED;
            }
            return validity.from().filter(day::isBefore).isPresent() ? NOT_YET_IN_FORCE : IN_FORCE;
        }
    }

    static ReferenceView of(Stored<LegalReference> stored, LocalDate today) {
        LegalReference reference = stored.state();
        return new ReferenceView(
                reference.id(),
                reference.number().text(),
                reference.number().type(),
                reference.issuer(),
                reference.date(),
                reference.title(),
                reference.validity().from(),
                reference.validity().to(),
                reference.validity().replacedBy(),
                reference.source(),
                reference.verifiedBy(),
                State.on(today, reference.validity()),
                "/plans?cites="
                        + URLEncoder.encode(reference.number().text(), StandardCharsets.UTF_8),
                stored.version(),
                OffsetDateTime.ofInstant(stored.changedAt(), DomainClock.ZONE));
    }
}
