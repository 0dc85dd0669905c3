package vn.lantoa.chassis.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lantoa.chassis.page.ProblemPage;

/** What fails outside a controller is answered as a problem, too. */
@RestController
public final class ErrorPage implements ErrorController {

    private final ProblemForm form;

    public ErrorPage(ProblemForm form) {
        this.form = form;
    }

    @RequestMapping("${server.error.path:/error}")
    ResponseEntity<ProblemDetail> error(HttpServletRequest request, Locale reader) {
        HttpStatus status =
                Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                        .map(code -> HttpStatus.resolve((Integer) code))
                        .orElse(HttpStatus.NOT_FOUND);
        String code =
                switch (status) {
                    case NOT_FOUND -> "not-found";
                    case INTERNAL_SERVER_ERROR -> "unexpected";
                    default -> "http." + status.value();
                };
        return ResponseEntity.status(status)
                .contentType(ProblemPage.typeFor(request))
                .body(form.of(Problem.of(status, code), reader));
    }
}
