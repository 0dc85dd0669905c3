package vn.lantoa.plan.reference;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.clock.Round;

/** Tells of a legal basis on the day it is not in force any more. */
@Component
final class ExpiryRound implements Round {

    private final LegalReferences references;

    ExpiryRound(LegalReferences references) {
        this.references = references;
    }

    @Override
    public String name() {
        return "references-expired";
    }

    @Override
    public void at(Instant now) {
        references.passEnds(LocalDate.ofInstant(now, DomainClock.ZONE));
    }
}
