package vn.lantoa.frontdoor.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import vn.lantoa.frontdoor.ServiceAway;

/**
 * The access token of the person whose session a request belongs to, refreshed when it is about to
 * expire.
 */
@Component
public class SessionTokens {

    private static final Logger log = LoggerFactory.getLogger(SessionTokens.class);

    private final OAuth2AuthorizedClientManager clients;

    SessionTokens(OAuth2AuthorizedClientManager clients) {
        this.clients = clients;
    }

    /**
     * The token to send on; none for somebody who is not signed in.
     *
     * @throws InsufficientAuthenticationException when the issuer wants the person to sign in again
     * @throws ServiceAway when the token has expired and the issuer does not answer
     */
    public Optional<String> accessToken(HttpServletRequest request) {
        return SecurityContextHolder.getContext().getAuthentication()
                        instanceof OAuth2AuthenticationToken person
                ? Optional.of(accessToken(request, person))
                : Optional.empty();
    }

    private String accessToken(HttpServletRequest request, OAuth2AuthenticationToken person) {
        OAuth2AuthorizeRequest wanted =
                OAuth2AuthorizeRequest.withClientRegistrationId(Issuer.ID)
                        .principal(person)
                        .attribute(HttpServletRequest.class.getName(), request)
                        .build();
        try {
            OAuth2AuthorizedClient client;
            // A page asks for many things at once; only the first of them may spend the refresh
            // token.
            synchronized (WebUtils.getSessionMutex(request.getSession())) {
                client = clients.authorize(wanted);
            }
            if (client == null) {
                throw new InsufficientAuthenticationException("The session has no token.");
            }
            return client.getAccessToken().getTokenValue();
        } catch (OAuth2AuthorizationException e) {
            throw refused(e);
        }
    }

    private static RuntimeException refused(OAuth2AuthorizationException e) {
        return switch (e.getError().getErrorCode()) {
            case OAuth2ErrorCodes.INVALID_GRANT, "client_authorization_required" ->
                    new InsufficientAuthenticationException("The sign-in has ended.", e);
            default -> {
                log.warn("The issuer did not refresh a token: {}", e.getError().getErrorCode());
                yield new ServiceAway.Down(e);
            }
        };
    }
}
