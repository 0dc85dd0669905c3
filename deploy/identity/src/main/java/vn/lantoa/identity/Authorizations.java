package vn.lantoa.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.InMemoryOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.stereotype.Component;

/**
 * Remembers people's sign-ins only. A client-credentials token says everything itself, and
 * remembering each one would fill the memory of a server that programs ask thousands of times a
 * day.
 */
@Component
class Authorizations implements OAuth2AuthorizationService {

    private final OAuth2AuthorizationService signIns = new InMemoryOAuth2AuthorizationService();

    @Override
    public void save(OAuth2Authorization authorization) {
        if (!AuthorizationGrantType.CLIENT_CREDENTIALS.equals(
                authorization.getAuthorizationGrantType())) {
            signIns.save(authorization);
        }
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        signIns.remove(authorization);
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return signIns.findById(id);
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(
            String token, @Nullable OAuth2TokenType tokenType) {
        return signIns.findByToken(token, tokenType);
    }
}
