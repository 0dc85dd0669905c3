package vn.lantoa.plan.target;

import java.time.Instant;
import java.util.Optional;
import vn.lantoa.chassis.aggregate.Stored;

/**
 * A target of a plan as it is now.
 *
 * @param version 0 until somebody decided something of it
 * @param nodeGone whether the text does not have its node any more
 */
record Found(Target target, long version, Optional<Instant> changedAt, boolean nodeGone) {

    static Found read(Target target) {
        return new Found(target, 0, Optional.empty(), false);
    }

    static Found of(Stored<Target> stored) {
        return new Found(stored.state(), stored.version(), Optional.of(stored.changedAt()), false);
    }

    Found as(Target now) {
        return new Found(now, version, changedAt, nodeGone);
    }

    Found gone() {
        return new Found(target, version, changedAt, true);
    }
}
