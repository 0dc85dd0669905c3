package vn.lantoa.chassis.event;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * Each event of an aggregate seals the ones before it: change one, and every later hash is off.
 *
 * <p>An event of a personal contract is sealed by the {@link Digest} of its body instead of the
 * body. So the chain of an erased person still proves which events there were, in which order, of
 * which moment and by whom, but no longer what they said.
 */
public final class HashChain {

    /** What the first event of an aggregate follows. */
    public static final String START = "";

    private HashChain() {}

    /**
     * @param sealed the body, or the digest that stands for it
     */
    public static String next(
            String previous,
            String id,
            String type,
            Instant time,
            String organisation,
            String actor,
            String sealed) {
        return sha256(
                String.join(
                        "\n", previous, id, type, time.toString(), organisation, actor, sealed));
    }

    /** In hexadecimal. */
    static String sha256(String text) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
