package vn.lantoa.chassis.event;

import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * What stays of a personal body when the body is erased: SHA-256 over it and 16 random bytes that
 * nobody keeps. A plain hash would not do: whoever suspects a name could hash it and compare, and
 * then the name is not erased.
 */
public final class Digest {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Digest() {}

    public static String of(String body) {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return HashChain.sha256(HexFormat.of().formatHex(salt) + "\n" + body);
    }
}
