package vn.lantoa.chassis.aggregate;

import java.util.List;
import org.springframework.http.HttpStatus;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;

/** Why an aggregate said no: a key of the messages, and the fields at fault. */
public record Refusal(Reason reason, String code, List<FieldFault> faults, List<Object> arguments) {

    public enum Reason {
        INVALID,
        CONFLICT,
        FORBIDDEN,
        HIDDEN
    }

    public Problem asProblem() {
        HttpStatus status =
                switch (reason) {
                    case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
                    case CONFLICT -> HttpStatus.CONFLICT;
                    case FORBIDDEN -> HttpStatus.FORBIDDEN;
                    case HIDDEN -> HttpStatus.NOT_FOUND;
                };
        return Problem.of(status, code, faults, arguments);
    }
}
