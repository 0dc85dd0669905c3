package vn.lantoa.frontdoor.relay;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import vn.lantoa.frontdoor.FrontDoorSettings;

/**
 * Decides what a service is told besides the request itself. Cookies stay here: the services know
 * tokens only. What a client claims about where it comes from is replaced by what the front door
 * knows.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ServiceHeaders implements RequestHttpHeadersFilter {

    /** What a service's page puts into the hidden field {@code _csrf} of its forms. */
    static final String FORM_TOKEN = "X-Form-Token";

    private final URI origin;
    private final String port;

    ServiceHeaders(FrontDoorSettings settings) {
        this.origin = settings.frontDoor();
        this.port = String.valueOf(settings.port());
    }

    @Override
    public HttpHeaders apply(HttpHeaders received, ServerRequest request) {
        HttpHeaders headers = new HttpHeaders();
        received.forEach(
                (name, values) -> {
                    if (mayPass(name)) {
                        headers.addAll(name, values);
                    }
                });
        // The servlet world adds a charset even to a PDF; what was sent is what arrives.
        Optional.ofNullable(request.servletRequest().getHeader(HttpHeaders.CONTENT_TYPE))
                .ifPresent(type -> headers.set(HttpHeaders.CONTENT_TYPE, type));
        headers.set("X-Forwarded-For", request.servletRequest().getRemoteAddr());
        headers.set("X-Forwarded-Proto", origin.getScheme());
        headers.set("X-Forwarded-Host", origin.getAuthority());
        headers.set("X-Forwarded-Port", port);
        Object csrf = request.servletRequest().getAttribute(CsrfToken.class.getName());
        if (csrf instanceof CsrfToken token && wantsPage(received)) {
            headers.set(FORM_TOKEN, token.getToken());
        }
        return headers;
    }

    private static boolean mayPass(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !lower.startsWith("x-forwarded-")
                && !List.of("cookie", "forwarded", "x-xsrf-token", "x-form-token").contains(lower);
    }

    private static boolean wantsPage(HttpHeaders headers) {
        return headers.getOrEmpty(HttpHeaders.ACCEPT).stream()
                .anyMatch(accept -> accept.contains(MediaType.TEXT_HTML_VALUE));
    }
}
