package vn.lantoa.plan.dispatch;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.clock.Round;

/** Tells of units that did not confirm to have a document, when their last day is over. */
@Component
final class AcknowledgementRound implements Round {

    private final Dispatches dispatches;

    AcknowledgementRound(Dispatches dispatches) {
        this.dispatches = dispatches;
    }

    @Override
    public String name() {
        return "dispatches-unacknowledged";
    }

    @Override
    public void at(Instant now) {
        dispatches.passAcknowledgeBy(LocalDate.ofInstant(now, DomainClock.ZONE).minusDays(1));
    }
}
