package vn.lantoa.plan.difficulty;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.clock.Round;

/**
 * Tells of reports nobody takes up, and of decisions that are not taken, when their day is over.
 */
@Component
final class DifficultyRound implements Round {

    private final Difficulties difficulties;

    DifficultyRound(Difficulties difficulties) {
        this.difficulties = difficulties;
    }

    @Override
    public String name() {
        return "difficulties-late";
    }

    @Override
    public void at(Instant now) {
        LocalDate over = LocalDate.ofInstant(now, DomainClock.ZONE).minusDays(1);
        difficulties.passAttention(over);
        difficulties.passDecideBy(over);
    }
}
