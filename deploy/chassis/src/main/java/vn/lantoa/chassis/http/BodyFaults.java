package vn.lantoa.chassis.http;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdvice;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;

/**
 * A body reaches its controller only when every field of it is right: what could not be read (see
 * {@link LenientReading}) and what breaks a constraint is named at once. On the way the body's
 * digest is taken, by which a reused {@code Idempotency-Key} is told from a repeated one.
 */
@RestControllerAdvice
public final class BodyFaults implements RequestBodyAdvice {

    private final Validator validator;

    public BodyFaults(Validator validator) {
        this.validator = validator;
    }

    @Override
    public boolean supports(
            MethodParameter parameter,
            Type targetType,
            Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage input,
            MethodParameter parameter,
            Type targetType,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        byte[] body = input.getBody().readAllBytes();
        RequestFacts.current().body(body);
        return new ReadBody(input.getHeaders(), body);
    }

    private record ReadBody(HttpHeaders headers, byte[] bytes) implements HttpInputMessage {
        @Override
        public InputStream getBody() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }
    }

    @Override
    public Object afterBodyRead(
            Object body,
            HttpInputMessage input,
            MethodParameter parameter,
            Type targetType,
            Class<? extends HttpMessageConverter<?>> converter) {
        Map<String, FieldFault> faults = new TreeMap<>();
        for (ConstraintViolation<Object> violation : violations(body)) {
            FieldFault fault = fault(violation);
            faults.put(fault.pointer(), fault);
        }
        // What could not be read is absent to the validator: the reading's word is the better one.
        for (FieldFault fault : RequestFacts.current().unreadable()) {
            faults.put(fault.pointer(), fault);
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(List.copyOf(faults.values()));
        }
        return body;
    }

    private List<ConstraintViolation<Object>> violations(Object body) {
        List<ConstraintViolation<Object>> found = new ArrayList<>(validator.validate(body));
        found.sort(Comparator.comparing(v -> v.getPropertyPath().toString()));
        return found;
    }

    private static FieldFault fault(ConstraintViolation<?> violation) {
        String pointer = pointer(violation.getPropertyPath());
        Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
        return switch (constraint) {
            case NotNull ignored -> FieldFault.at(pointer, "field.required");
            case NotBlank ignored -> FieldFault.at(pointer, "field.required");
            case NotEmpty ignored -> FieldFault.at(pointer, "field.required");
            case Size size -> FieldFault.at(pointer, "field.size", size.min(), size.max());
            case WebAddress ignored -> FieldFault.at(pointer, "field.url");
            case Pattern pattern -> FieldFault.at(pointer, "field.pattern", pattern.regexp());
            default -> FieldFault.at(pointer, "field.invalid");
        };
    }

    /** {@code evidence[0].url} is {@code /evidence/0/url}. */
    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }

    @Override
    public @Nullable Object handleEmptyBody(
            @Nullable Object body,
            HttpInputMessage input,
            MethodParameter parameter,
            Type targetType,
            Class<? extends HttpMessageConverter<?>> converter) {
        return body;
    }
}
