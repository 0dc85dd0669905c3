package vn.lantoa.chassis.aggregate;

/** What became of a command. */
public sealed interface Outcome<A> {

    record Changed<A>(Stored<A> stored) implements Outcome<A> {}

    /**
     * @param replayed the same command (by its key) was carried out before
     */
    record Unchanged<A>(Stored<A> stored, boolean replayed) implements Outcome<A> {}

    record Refused<A>(Refusal refusal) implements Outcome<A> {}

    /** The aggregate as it is now, or the refusal as a problem. */
    default Stored<A> orThrow() {
        return switch (this) {
            case Changed<A>(var stored) -> stored;
            case Unchanged<A>(var stored, var replayed) -> stored;
            case Refused<A>(var refusal) -> throw refusal.asProblem();
        };
    }
}
