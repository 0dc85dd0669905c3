package vn.lantoa.chassis.http;

import java.net.URI;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import vn.lantoa.chassis.aggregate.Outcome;
import vn.lantoa.chassis.aggregate.Stored;

/** Outcomes as HTTP answers: the aggregate with its ETag, or the refusal as a problem. */
public final class Answers {

    private Answers() {}

    /** 201 with {@code Location}; also for a repeated command, which made it before. */
    public static <A, V> ResponseEntity<V> created(
            Outcome<A> outcome, String resource, Function<Stored<A>, V> view) {
        Stored<A> stored = outcome.orThrow();
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.created(URI.create(resource + "/" + stored.id())).eTag(tag(stored));
        return replayed(outcome, answer).body(view.apply(stored));
    }

    public static <A, V> ResponseEntity<V> changed(
            Outcome<A> outcome, Function<Stored<A>, V> view) {
        Stored<A> stored = outcome.orThrow();
        return replayed(outcome, ResponseEntity.ok().eTag(tag(stored))).body(view.apply(stored));
    }

    public static <A, V> ResponseEntity<V> found(Stored<A> stored, Function<Stored<A>, V> view) {
        return ResponseEntity.ok().eTag(tag(stored)).body(view.apply(stored));
    }

    private static ResponseEntity.BodyBuilder replayed(
            Outcome<?> outcome, ResponseEntity.BodyBuilder answer) {
        return outcome instanceof Outcome.Unchanged<?>(var stored, var again) && again
                ? answer.header("Idempotency-Replayed", "true")
                : answer;
    }

    private static String tag(Stored<?> stored) {
        return "\"" + stored.version() + "\"";
    }
}
