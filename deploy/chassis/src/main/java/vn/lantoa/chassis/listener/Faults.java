package vn.lantoa.chassis.listener;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoCursorNotFoundException;
import com.mongodb.MongoException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import org.springframework.http.HttpStatus;
import vn.lantoa.chassis.problem.Problem;

/** Which faults pass by themselves. */
final class Faults {

    private Faults() {}

    /** Waiting mends it: the store is away, or others are at the same aggregate right now. */
    static boolean passes(RuntimeException fault) {
        return switch (fault) {
            case MongoTimeoutException e -> true;
            case MongoSocketException e -> true;
            case MongoConnectionPoolClearedException e -> true;
            case MongoCursorNotFoundException e -> true;
            case MongoNotPrimaryException e -> true;
            case MongoNodeIsRecoveringException e -> true;
            case MongoInterruptedException e -> true;
            case MongoException e ->
                    e.hasErrorLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL);
            case Problem p ->
                    p.status() == HttpStatus.SERVICE_UNAVAILABLE
                            || p.code().equals("aggregate.contended");
            default -> false;
        };
    }
}
