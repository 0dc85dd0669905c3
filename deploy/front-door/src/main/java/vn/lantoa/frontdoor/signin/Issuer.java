package vn.lantoa.frontdoor.signin;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.stereotype.Component;
import vn.lantoa.frontdoor.FrontDoorSettings;
import vn.lantoa.frontdoor.ServiceAway;

/** This client's registration at the issuer, read from the issuer's metadata when first needed. */
@Component
class Issuer implements ClientRegistrationRepository {

    static final String ID = "lantoa";

    private static final Logger log = LoggerFactory.getLogger(Issuer.class);

    private final FrontDoorSettings settings;
    private final AtomicReference<Optional<ClientRegistration>> known =
            new AtomicReference<>(Optional.empty());

    Issuer(FrontDoorSettings settings) {
        this.settings = settings;
        if (settings.frontDoorSecret().isBlank()) {
            log.warn("LANTOA_FRONT_DOOR_SECRET is not set: nobody can sign in here.");
        }
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return id.equals(ID) ? registration() : null;
    }

    /**
     * The registration; asks the issuer until it has answered once.
     *
     * @throws ServiceAway when the issuer does not answer
     */
    ClientRegistration registration() {
        return known.updateAndGet(found -> found.or(() -> Optional.of(discovered()))).orElseThrow();
    }

    private ClientRegistration discovered() {
        try {
            return ClientRegistrations.fromIssuerLocation(settings.issuer().toString())
                    .registrationId(ID)
                    .clientId("front-door")
                    .clientSecret(settings.frontDoorSecret())
                    .scope(OidcScopes.OPENID, OidcScopes.PROFILE)
                    .redirectUri(settings.frontDoor() + "/login/oauth2/code/{registrationId}")
                    .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                    .build();
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new ServiceAway.Down(e);
        }
    }
}
