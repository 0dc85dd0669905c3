package vn.lantoa.identity;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** Who may ask for tokens: each member on its own behalf, the front door on a person's. */
@Configuration(proxyBeanMethods = false)
class Clients {

    private static final String FRONT_DOOR = "front-door";

    @Bean
    RegisteredClientRepository registeredClients(IdentitySettings settings) {
        Stream<RegisteredClient> members =
                settings.members().stream().map(member -> client(member, settings));
        Stream<RegisteredClient> frontDoor =
                settings.frontDoorSecret().stream().map(secret -> frontDoor(secret, settings));
        return new Registered(
                Stream.concat(members, frontDoor)
                        .collect(toUnmodifiableMap(RegisteredClient::getId, identity())));
    }

    private static RegisteredClient client(Member member, IdentitySettings settings) {
        return withSecret(member.id(), settings.password())
                .clientName(member.name())
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(
                        TokenSettings.builder()
                                .accessTokenTimeToLive(settings.clientTokenLife())
                                .build())
                .build();
    }

    private static RegisteredClient frontDoor(String secret, IdentitySettings settings) {
        return withSecret(FRONT_DOOR, secret)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUri(settings.frontDoor() + "/login/oauth2/code/lantoa")
                .postLogoutRedirectUri(settings.frontDoor() + "/")
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .tokenSettings(
                        TokenSettings.builder()
                                .accessTokenTimeToLive(settings.personTokenLife())
                                .refreshTokenTimeToLive(settings.signInLife())
                                .build())
                .build();
    }

    /**
     * Spring's own in-memory repository refuses two clients with one secret; here all members share
     * theirs.
     */
    private record Registered(Map<String, RegisteredClient> clients)
            implements RegisteredClientRepository {

        @Override
        public void save(RegisteredClient client) {
            throw new UnsupportedOperationException("The clients are the members in members.yml.");
        }

        @Override
        public @Nullable RegisteredClient findById(String id) {
            return clients.get(id);
        }

        @Override
        public @Nullable RegisteredClient findByClientId(String clientId) {
            return clients.get(clientId);
        }
    }

    private static RegisteredClient.Builder withSecret(String id, String secret) {
        return RegisteredClient.withId(id)
                .clientId(id)
                .clientSecret(secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST);
    }
}
