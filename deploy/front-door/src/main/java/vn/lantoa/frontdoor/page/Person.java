package vn.lantoa.frontdoor.page;

import java.util.List;
import java.util.Optional;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Who is signed in, as the first page greets them. */
record Person(String name, String unit, String organisation, List<String> roles) {

    static Person of(OidcUser user) {
        String name = claim(user, "name").orElse(user.getName());
        String unit = claim(user, "unit_name").or(() -> claim(user, "unit")).orElse("");
        List<String> roles =
                Optional.ofNullable(user.getClaimAsStringList("roles")).orElse(List.of());
        return new Person(name, unit, claim(user, "organisation").orElse(""), roles);
    }

    private static Optional<String> claim(OidcUser user, String name) {
        return Optional.ofNullable(user.getClaimAsString(name));
    }
}
