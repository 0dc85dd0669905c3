package vn.lantoa.chassis.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import vn.lantoa.chassis.problem.Problem;

/** Reads the actor from the token: {@code sub, organisation, unit, roles}. */
public final class Actors {

    private Actors() {}

    /**
     * @throws Problem 403 when the token is bound to no organisation
     */
    public static Actor current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Jwt token) {
            return of(token);
        }
        throw Problem.of(HttpStatus.UNAUTHORIZED, "token.missing");
    }

    static Actor of(Jwt token) {
        String organisation = token.getClaimAsString("organisation");
        String subject = token.getSubject();
        if (organisation == null || organisation.isBlank() || subject == null) {
            throw Problem.of(HttpStatus.FORBIDDEN, "token.without-organisation");
        }
        return new Actor(
                subject,
                organisation,
                Optional.ofNullable(token.getClaimAsString("unit")).filter(u -> !u.isBlank()),
                roles(token.getClaim("roles")));
    }

    /** Roles this version does not know give no rights. */
    static Set<Role> roles(@org.jspecify.annotations.Nullable Object claim) {
        Collection<?> names = claim instanceof Collection<?> several ? several : List.of();
        return Arrays.stream(Role.values())
                .filter(role -> names.contains(role.name()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
