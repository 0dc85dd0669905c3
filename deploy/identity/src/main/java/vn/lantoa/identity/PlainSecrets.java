package vn.lantoa.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Secrets compared as they are. The members' password is printed on the sign-in page, so there is
 * nothing to protect by hashing it, and a slow hash would cost every token request of a load test a
 * tenth of a second.
 */
final class PlainSecrets implements PasswordEncoder {

    @Override
    public String encode(@Nullable CharSequence raw) {
        return raw == null ? "" : raw.toString();
    }

    @Override
    public boolean matches(@Nullable CharSequence raw, @Nullable String stored) {
        return raw != null
                && stored != null
                && MessageDigest.isEqual(raw.toString().getBytes(UTF_8), stored.getBytes(UTF_8));
    }
}
