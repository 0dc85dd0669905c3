package vn.lantoa.chassis.http;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Actors;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.CommandKey;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;

/** Gives a controller's method the {@link Command} or the {@link Actor} of the request. */
public final class CommandArgument implements HandlerMethodArgumentResolver {

    private static final int KEY_LONGEST = 200;

    private final Clock domain;

    public CommandArgument(Clock domain) {
        this.domain = domain;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        Class<?> type = parameter.getParameterType();
        return type == Command.class || type == Actor.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Actor actor = Actors.current();
        if (parameter.getParameterType() == Actor.class) {
            return actor;
        }
        return new Command(
                actor,
                domain.instant().truncatedTo(ChronoUnit.MILLIS),
                expectedVersion(request),
                key(request, actor));
    }

    private static Optional<Long> expectedVersion(NativeWebRequest request) {
        String given = request.getHeader(HttpHeaders.IF_MATCH);
        if (given == null || given.isBlank() || given.trim().equals("*")) {
            return Optional.empty();
        }
        String digits = given.trim().replaceFirst("^\"(.*)\"$", "$1");
        try {
            return Optional.of(Long.parseLong(digits));
        } catch (NumberFormatException e) {
            throw Problem.invalid(List.of(FieldFault.at(HttpHeaders.IF_MATCH, "field.etag")));
        }
    }

    private static CommandKey key(NativeWebRequest request, Actor actor) {
        String given = request.getHeader("Idempotency-Key");
        if (given == null || given.isBlank()) {
            return CommandKey.random();
        }
        if (given.length() > KEY_LONGEST) {
            throw Problem.invalid(
                    List.of(FieldFault.at("Idempotency-Key", "field.size", 1, KEY_LONGEST)));
        }
        HttpServletRequest http =
                Optional.ofNullable(request.getNativeRequest(HttpServletRequest.class))
                        .orElseThrow();
        return CommandKey.given(
                actor.organisation() + "/" + actor.id(),
                http.getMethod() + " " + http.getRequestURI(),
                given,
                RequestFacts.current()::fingerprint);
    }
}
