package vn.lantoa.chassis.problem;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoCursorNotFoundException;
import com.mongodb.MongoException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import vn.lantoa.chassis.page.ProblemPage;

/** Whatever goes wrong in a request is answered as a problem; never a stack trace. */
@RestControllerAdvice
public final class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ProblemForm form;

    public ProblemAdvice(ProblemForm form) {
        this.form = form;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(
            Problem problem, Locale reader, HttpServletRequest request) {
        return answer(problem, reader, request);
    }

    /** Whoever waits for a connection when the store dies learns it from the pool. */
    @ExceptionHandler({
        MongoTimeoutException.class,
        MongoSocketException.class,
        MongoConnectionPoolClearedException.class,
        MongoCursorNotFoundException.class
    })
    ResponseEntity<ProblemDetail> storeAway(
            MongoException e, Locale reader, HttpServletRequest request) {
        log.warn("The store is away: {}", e.toString());
        return answer(Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "store.away"), reader, request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(
            RuntimeException e, Locale reader, HttpServletRequest request) {
        log.error("A request failed", e);
        return answer(Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected"), reader, request);
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return widened(Problem.of(HttpStatus.BAD_REQUEST, "body.unreadable"), request);
    }

    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        String name = e instanceof MethodArgumentTypeMismatchException m ? m.getName() : "?";
        Class<?> wanted = e.getRequiredType();
        FieldFault fault =
                wanted == null ? FieldFault.at(name, "field.invalid") : TypeFaults.of(name, wanted);
        return widened(Problem.invalid(List.of(fault)), request);
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException e,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        FieldFault fault = FieldFault.at(e.getParameterName(), "field.required");
        return widened(Problem.invalid(List.of(fault)), request);
    }

    /** The rest of what Spring answers by itself: no such resource, method, media type … */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        HttpStatus known = HttpStatus.valueOf(status.value());
        String code = known == HttpStatus.NOT_FOUND ? "not-found" : "http." + known.value();
        ProblemDetail detail = form.of(Problem.of(known, code), LocaleContextHolder.getLocale());
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(typeFor(request))
                .body(detail);
    }

    private ResponseEntity<Object> widened(Problem problem, WebRequest request) {
        return ResponseEntity.status(problem.status())
                .contentType(typeFor(request))
                .body(form.of(problem, LocaleContextHolder.getLocale()));
    }

    private static MediaType typeFor(WebRequest request) {
        return ProblemPage.typeFor(((ServletWebRequest) request).getRequest());
    }

    private ResponseEntity<ProblemDetail> answer(
            Problem problem, Locale reader, HttpServletRequest request) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(problem.status()).contentType(ProblemPage.typeFor(request));
        if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, "5");
        }
        return answer.body(form.of(problem, reader));
    }
}
