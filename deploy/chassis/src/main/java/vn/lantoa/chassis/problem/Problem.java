package vn.lantoa.chassis.problem;

import java.util.List;
import org.springframework.http.HttpStatus;

/**
 * Why a request was not carried out; becomes {@code application/problem+json} (RFC 9457) with the
 * stable type {@code urn:lantoa:problem:<code>}.
 */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String code;
    private final transient List<FieldFault> faults;
    private final transient List<Object> arguments;

    private Problem(
            HttpStatus status, String code, List<FieldFault> faults, List<Object> arguments) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.faults = List.copyOf(faults);
        this.arguments = List.copyOf(arguments);
    }

    public static Problem of(HttpStatus status, String code, Object... arguments) {
        return new Problem(status, code, List.of(), List.of(arguments));
    }

    public static Problem of(
            HttpStatus status, String code, List<FieldFault> faults, List<Object> arguments) {
        return new Problem(status, code, faults, arguments);
    }

    /** 422: the request was understood, and these fields are wrong; all of them at once. */
    public static Problem invalid(List<FieldFault> faults) {
        return new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "request.invalid", faults, List.of());
    }

    /** 404, also where a 403 would tell that something exists. */
    public static Problem notFound() {
        return of(HttpStatus.NOT_FOUND, "not-found");
    }

    public HttpStatus status() {
        return status;
    }

    public String code() {
        return code;
    }

    public List<FieldFault> faults() {
        return faults;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
