package vn.lantoa.frontdoor.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.stereotype.Component;
import vn.lantoa.frontdoor.FrontDoorSettings;

/**
 * Headers that keep browsers careful. A service's answer gets only those it left out, and no
 * content policy nor cache rule: what its pages need is the service's own affair.
 */
@Component
public class PageHeaders implements HeaderWriter {

    private static final String RELAYED = PageHeaders.class.getName() + ".relayed";

    private static final Map<String, String> EVERYWHERE =
            Map.of(
                    "X-Content-Type-Options", "nosniff",
                    "X-Frame-Options", "DENY",
                    "Referrer-Policy", "same-origin");

    private final Map<String, String> ownPages;

    PageHeaders(FrontDoorSettings settings) {
        // Signing out leads on to the issuer, and browsers hold form-action against redirects too.
        String policy =
                "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none';"
                        + " frame-ancestors 'none'; form-action 'self' "
                        + settings.issuer().resolve("/");
        this.ownPages = Map.of("Content-Security-Policy", policy, "Cache-Control", "no-store");
    }

    /** Marks the request as answered by a service. */
    public static void leaveTo(HttpServletRequest request) {
        request.setAttribute(RELAYED, true);
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        add(EVERYWHERE, response);
        if (request.getAttribute(RELAYED) == null) {
            add(ownPages, response);
        }
    }

    private static void add(Map<String, String> headers, HttpServletResponse response) {
        headers.forEach(
                (name, value) -> {
                    if (!response.containsHeader(name)) {
                        response.setHeader(name, value);
                    }
                });
    }
}
