package vn.lantoa.plan.task;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.clock.Round;

/** Makes tasks overdue when the day they were due is over. */
@Component
final class OverdueRound implements Round {

    private final Tasks tasks;

    OverdueRound(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public String name() {
        return "tasks-overdue";
    }

    @Override
    public void at(Instant now) {
        tasks.passDueDates(LocalDate.ofInstant(now, DomainClock.ZONE).minusDays(1));
    }
}
