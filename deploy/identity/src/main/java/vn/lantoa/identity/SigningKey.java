package vn.lantoa.identity;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The key that signs every token: made once and kept, so that tokens outlive a restart. */
@Configuration(proxyBeanMethods = false)
class SigningKey {

    private static final Logger log = LoggerFactory.getLogger(SigningKey.class);
    private static final String FILE = "signing-key.json";

    @Bean
    JWKSource<SecurityContext> jwkSource(IdentitySettings settings) {
        RSAKey key = settings.keyFolder().map(SigningKey::kept).orElseGet(SigningKey::forThisRun);
        return new ImmutableJWKSet<>(new JWKSet(key));
    }

    private static RSAKey forThisRun() {
        log.info("LANTOA_IDENTITY_KEYS is not set: tokens will not survive a restart.");
        return generated();
    }

    /** The key in the folder; makes folder and key if there is none yet. */
    static RSAKey kept(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            if (Files.exists(file)) {
                return RSAKey.parse(Files.readString(file));
            }
            RSAKey key = generated();
            Files.createDirectories(folder);
            Path draft =
                    Files.createTempFile(
                            folder,
                            FILE,
                            ".draft",
                            PosixFilePermissions.asFileAttribute(
                                    PosixFilePermissions.fromString("rw-------")));
            Files.writeString(draft, key.toJSONString());
            // Whole or not at all: a crash in between must not leave half a key behind.
            Files.move(draft, file, ATOMIC_MOVE);
            return key;
        } catch (ParseException e) {
            throw new IllegalStateException(
                    "%s is not a signing key. Remove it to have a new one made; tokens signed so far become invalid."
                            .formatted(file),
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The signing key in %s can't be read or written.".formatted(folder), e);
        }
    }

    private static RSAKey generated() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyUse(KeyUse.SIGNATURE)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("This Java can't make an RSA key.", e);
        }
    }
}
