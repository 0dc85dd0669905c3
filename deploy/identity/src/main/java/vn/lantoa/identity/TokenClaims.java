package vn.lantoa.identity;

import java.util.Map;
import java.util.function.Consumer;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/** The claims every service takes its rights from; a person's ID token also says who they are. */
@Component
class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private final IdentitySettings settings;

    TokenClaims(IdentitySettings settings) {
        this.settings = settings;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        // The principal is the client itself for client credentials, the person for a code.
        String id = context.getPrincipal().getName();
        boolean idToken = OidcParameterNames.ID_TOKEN.equals(context.getTokenType().getValue());
        settings.member(id)
                .ifPresent(member -> context.getClaims().claims(claimsOf(member, idToken)));
    }

    private static Consumer<Map<String, Object>> claimsOf(Member member, boolean idToken) {
        return claims -> {
            claims.put("organisation", member.organisation());
            claims.put("unit", member.unit());
            claims.put("roles", member.roles());
            if (idToken) {
                claims.put("name", member.name());
                claims.put("unit_name", member.unitName());
            }
        };
    }
}
