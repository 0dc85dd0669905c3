package vn.lantoa.plan.proposal;

import java.util.Optional;

/**
 * What a person made of a proposal.
 *
 * @param task id of the task it became
 * @param series id of the series it became, which recurs
 */
record Fate(State state, Optional<String> task, Optional<String> series) {

    enum State {
        PROPOSED,
        ACCEPTED,
        REJECTED
    }

    static final Fate OPEN = new Fate(State.PROPOSED, Optional.empty(), Optional.empty());
    static final Fate REJECTED = new Fate(State.REJECTED, Optional.empty(), Optional.empty());

    static Fate task(String id) {
        return new Fate(State.ACCEPTED, Optional.of(id), Optional.empty());
    }

    static Fate series(String id) {
        return new Fate(State.ACCEPTED, Optional.empty(), Optional.of(id));
    }

    boolean isAccepted() {
        return state == State.ACCEPTED;
    }
}
