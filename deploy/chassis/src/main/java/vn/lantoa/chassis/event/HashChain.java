package vn.lantoa.chassis.event;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** Each event of an aggregate seals the ones before it: change one, and every later hash is off. */
public final class HashChain {

    /** What the first event of an aggregate follows. */
    public static final String START = "";

    private HashChain() {}

    public static String next(
            String previous,
            String id,
            String type,
            Instant time,
            String organisation,
            String actor,
            String body) {
        String sealed =
                String.join("\n", previous, id, type, time.toString(), organisation, actor, body);
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(sealed.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
