package vn.lantoa.chassis.problem;

import java.util.List;
import java.util.Optional;
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
    private final transient Optional<String> other;

    private Problem(
            HttpStatus status,
            String code,
            List<FieldFault> faults,
            List<Object> arguments,
            Optional<String> other) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.faults = List.copyOf(faults);
        this.arguments = List.copyOf(arguments);
        this.other = other;
    }

    public static Problem of(HttpStatus status, String code, Object... arguments) {
        return new Problem(status, code, List.of(), List.of(arguments), Optional.empty());
    }

    public static Problem of(
            HttpStatus status, String code, List<FieldFault> faults, List<Object> arguments) {
        return new Problem(status, code, faults, arguments, Optional.empty());
    }

    /** 422: the request was understood, and these fields are wrong; all of them at once. */
    public static Problem invalid(List<FieldFault> faults) {
        return of(HttpStatus.UNPROCESSABLE_CONTENT, "request.invalid", faults, List.of());
    }

    /** 404, also where a 403 would tell that something exists. */
    public static Problem notFound() {
        return of(HttpStatus.NOT_FOUND, "not-found");
    }

    /** The same, naming the resource that stands in the way, e.g. {@code /plans/<id>}. */
    public Problem about(String resource, String id) {
        return new Problem(status, code, faults, arguments, Optional.of("/" + resource + "/" + id));
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

    /** The address of what stands in the way. */
    public Optional<String> other() {
        return other;
    }
}
