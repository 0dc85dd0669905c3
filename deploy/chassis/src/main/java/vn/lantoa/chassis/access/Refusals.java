package vn.lantoa.chassis.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.chassis.problem.ProblemForm;

/** What is refused before a controller is reached, as the same problem+json. */
record Refusals(ProblemForm problems, LocaleResolver locales, JsonMapper json) {

    void unauthorized(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        boolean without = request.getHeader(HttpHeaders.AUTHORIZATION) == null;
        String code = without ? "token.missing" : "token.invalid";
        write(Problem.of(HttpStatus.UNAUTHORIZED, code), request, response);
    }

    void forbidden(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(Problem.of(HttpStatus.FORBIDDEN, "role.missing"), request, response);
    }

    /** Tokens cannot be checked: nobody's fault who sent one. */
    void issuerAway(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        write(Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "issuer.away"), request, response);
    }

    private void write(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(problem.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(
                response.getOutputStream(), problems.of(problem, locales.resolveLocale(request)));
    }
}
