package vn.lantoa.plan.staff;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.clock.Round;

/** Erases who somebody was when the time that is kept after their departure is over. */
@Component
final class ErasureRound implements Round {

    private final People people;

    ErasureRound(People people) {
        this.people = people;
    }

    @Override
    public String name() {
        return "people-erasure";
    }

    @Override
    public void at(Instant now) {
        people.passRetentions(LocalDate.ofInstant(now, DomainClock.ZONE));
    }
}
