package vn.lantoa.chassis.problem;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.ProblemDetail;

/** A problem as it is answered: {@code type, title, status, detail, errors, existing, traceId}. */
public final class ProblemForm {

    private final Messages messages;
    private final Supplier<Optional<String>> traceId;

    /** One field at fault, in words. */
    record FieldError(String field, String code, String message) {}

    public ProblemForm(Messages messages, Supplier<Optional<String>> traceId) {
        this.messages = messages;
        this.traceId = traceId;
    }

    public ProblemDetail of(Problem problem, Locale reader) {
        Object[] arguments = problem.arguments().toArray();
        ProblemDetail detail = ProblemDetail.forStatus(problem.status());
        detail.setType(URI.create("urn:lantoa:problem:" + problem.code()));
        String title =
                messages.textOr(
                        reader,
                        "problem." + problem.code() + ".title",
                        messages.textOr(
                                reader,
                                "status." + problem.status().value(),
                                problem.status().getReasonPhrase()));
        detail.setTitle(title);
        detail.setDetail(messages.textOr(reader, "problem." + problem.code(), title, arguments));
        detail.setProperty("code", problem.code());
        problem.other().ifPresent(address -> detail.setProperty("existing", address));
        if (!problem.faults().isEmpty()) {
            detail.setProperty("errors", errors(problem.faults(), reader));
        }
        traceId.get().ifPresent(id -> detail.setProperty("traceId", id));
        return detail;
    }

    private List<FieldError> errors(List<FieldFault> faults, Locale reader) {
        return faults.stream()
                .map(
                        fault ->
                                new FieldError(
                                        fault.pointer(),
                                        fault.code(),
                                        messages.text(
                                                reader, fault.code(), fault.arguments().toArray())))
                .toList();
    }
}
