package vn.lantoa.chassis.clock;

import java.time.Instant;

/**
 * Something that the domain's clock brings about. Each instance looks a few times a second: a round
 * is bounded, may run on two instances at once, and may find that the clock jumped by months.
 */
public interface Round {

    /** Names it in metrics and logs, e.g. {@code tasks-overdue}. */
    String name();

    /**
     * @param now the domain's time
     */
    void at(Instant now);
}
