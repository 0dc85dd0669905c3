package vn.lantoa.chassis.aggregate;

import java.util.List;
import vn.lantoa.chassis.problem.FieldFault;

/** What an aggregate decides about a command: a new state with its event, nothing new, or no. */
public sealed interface Decision<A> {

    record Accepted<A>(A state, Record event) implements Decision<A> {}

    /** Already so: a repeated request is not an error. */
    record Unchanged<A>() implements Decision<A> {}

    record Refused<A>(Refusal refusal) implements Decision<A> {}

    static <A> Decision<A> accept(A state, Record event) {
        return new Accepted<>(state, event);
    }

    static <A> Decision<A> unchanged() {
        return new Unchanged<>();
    }

    /** 422: the command itself is not right. */
    static <A> Decision<A> refuse(String code, FieldFault... faults) {
        return new Refused<>(new Refusal(Refusal.Reason.INVALID, code, List.of(faults), List.of()));
    }

    /** 409: right, but not in the state the aggregate is in. */
    static <A> Decision<A> conflict(String code, Object... arguments) {
        return new Refused<>(
                new Refusal(Refusal.Reason.CONFLICT, code, List.of(), List.of(arguments)));
    }

    /** 403: right, but not for this actor. */
    static <A> Decision<A> forbid(String code) {
        return new Refused<>(new Refusal(Refusal.Reason.FORBIDDEN, code, List.of(), List.of()));
    }

    /** 404: this actor must not learn that the aggregate exists. */
    static <A> Decision<A> hide() {
        return new Refused<>(new Refusal(Refusal.Reason.HIDDEN, "not-found", List.of(), List.of()));
    }
}
