package vn.lantoa.frontdoor.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Locale;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Says what went wrong: a calm page to a person, RFC 9457 to a program. */
@Controller
class ErrorPages implements ErrorController {

    private static final String RETRY_AFTER_SECONDS = "10";

    private final MessageSource messages;

    ErrorPages(MessageSource messages) {
        this.messages = messages;
    }

    /** What can go wrong here, by the code that also names the problem's type and its messages. */
    private enum Fault {
        SIGN_IN_REQUIRED("sign-in-required"),
        REFUSED("request-refused"),
        NOT_FOUND("not-found"),
        SERVICE_DOWN("service-unavailable"),
        SERVICE_UNANSWERED("service-unanswered"),
        NOT_UNDERSTOOD("request-not-understood"),
        FAILED("failed");

        private final String code;

        Fault(String code) {
            this.code = code;
        }

        static Fault of(HttpStatus status) {
            return switch (status.value()) {
                case 401 -> SIGN_IN_REQUIRED;
                case 403 -> REFUSED;
                case 404 -> NOT_FOUND;
                case 503 -> SERVICE_DOWN;
                case 504 -> SERVICE_UNANSWERED;
                default -> status.is4xxClientError() ? NOT_UNDERSTOOD : FAILED;
            };
        }

        String title() {
            return "problem." + code + ".title";
        }

        String detail() {
            return "problem." + code + ".detail";
        }
    }

    @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView page(HttpServletRequest request, HttpServletResponse response) {
        HttpStatus status = statusOf(request);
        retryLater(status, response);
        ModelAndView page = new ModelAndView("problem", status);
        Fault fault = Fault.of(status);
        page.addObject("status", status.value());
        page.addObject("titleKey", fault.title());
        page.addObject("detailKey", fault.detail());
        page.addObject("again", status.is5xxServerError() ? pathOf(request) : "");
        return page;
    }

    @RequestMapping("/error")
    ResponseEntity<ProblemDetail> problem(
            HttpServletRequest request, HttpServletResponse response, Locale locale) {
        HttpStatus status = statusOf(request);
        retryLater(status, response);
        Fault fault = Fault.of(status);
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("urn:lantoa:problem:" + fault.code));
        problem.setTitle(messages.getMessage(fault.title(), new Object[0], locale));
        problem.setDetail(messages.getMessage(fault.detail(), new Object[0], locale));
        problem.setInstance(URI.create(pathOf(request)));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static void retryLater(HttpStatus status, HttpServletResponse response) {
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
    }

    private static HttpStatus statusOf(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.valueOf(code)
                : HttpStatus.NOT_FOUND;
    }

    private static String pathOf(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
                ? path
                : "/";
    }
}
