package vn.lantoa.frontdoor.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.lantoa.frontdoor.FrontDoorSettings;
import vn.lantoa.frontdoor.ServiceAway;

/** The way to the issuer and back: whom it is offered, and what happens at its two ends. */
@Controller
class SignIn extends SavedRequestAwareAuthenticationSuccessHandler
        implements AuthenticationEntryPoint, AuthenticationFailureHandler {

    static final String PATH = "/sign-in";

    private static final Logger log = LoggerFactory.getLogger(SignIn.class);

    /** A person opens a page, as opposed to a program or a script that asks for data. */
    static final RequestMatcher NAVIGATION =
            request ->
                    HttpMethod.GET.matches(request.getMethod())
                            && String.valueOf(request.getHeader(HttpHeaders.ACCEPT))
                                    .contains(MediaType.TEXT_HTML_VALUE);

    private final Issuer issuer;
    private final URI origin;
    private final Duration sessionLife;

    SignIn(Issuer issuer, FrontDoorSettings settings, RequestCache pages) {
        this.issuer = issuer;
        this.origin = settings.frontDoor();
        this.sessionLife = settings.sessionLife();
        setRequestCache(pages);
    }

    @GetMapping(PATH)
    void signIn(HttpServletResponse response) throws IOException {
        lead(response);
    }

    /** Learns first whether the issuer is there: a redirect into nothing helps nobody. */
    private void lead(HttpServletResponse response) throws IOException {
        try {
            issuer.registration();
            response.sendRedirect(origin + "/oauth2/authorization/" + Issuer.ID);
        } catch (ServiceAway e) {
            log.warn("The issuer does not answer: {}", String.valueOf(e.getCause()));
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        if (!NAVIGATION.matches(request)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (origin.getAuthority().equals(request.getHeader(HttpHeaders.HOST))) {
            lead(response);
        } else {
            // The issuer returns to one origin only; a session begun under another name would be
            // lost.
            String query = request.getQueryString();
            response.sendRedirect(
                    origin + request.getRequestURI() + (query == null ? "" : "?" + query));
        }
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication person)
            throws IOException, ServletException {
        request.getSession().setMaxInactiveInterval(Math.toIntExact(sessionLife.toSeconds()));
        super.onAuthenticationSuccess(request, response, person);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        log.warn("A sign-in failed: {}", e.getMessage());
        response.sendRedirect("/?sign-in=failed");
    }
}
