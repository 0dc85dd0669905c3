package vn.lantoa.plan.session;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.clock.Round;

/** Makes sessions missed when their time is over and nobody confirmed that they were held. */
@Component
final class MissedRound implements Round {

    private final Sessions sessions;

    MissedRound(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public String name() {
        return "sessions-missed";
    }

    @Override
    public void at(Instant now) {
        sessions.passTerms(LocalDate.ofInstant(now, DomainClock.ZONE).minusDays(1));
    }
}
