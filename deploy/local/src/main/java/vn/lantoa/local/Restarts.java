package vn.lantoa.local;

import java.time.Duration;

/** What happens when a part ends by itself while the system runs. */
public sealed interface Restarts {

    /** It is started again; more often than this, and the whole system stops with a sentence. */
    record AtMost(int times, Duration within) implements Restarts {}

    /** It stays down until somebody calls {@link LocalSystem#restart}. For tests. */
    record ByHand() implements Restarts {}
}
