package vn.lantoa.chassis.aggregate;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Identifies a command, so that the same one carried out twice has one effect. Every command has a
 * key: without an {@code Idempotency-Key} a random one, by which a write whose answer got lost on
 * the network is found again.
 *
 * @param id unique per caller, route and key
 * @param fingerprint of the body; the same key with another body is refused. Supplied late: the
 *     body may not be read yet
 */
public record CommandKey(UUID id, Supplier<String> fingerprint) {

    private static final UUID NAMESPACE = UUID.fromString("6e2f7f0e-5d0b-5c53-9a33-5a0f6c1d1a7b");

    public static CommandKey random() {
        return new CommandKey(UUID.randomUUID(), () -> "");
    }

    public static CommandKey given(
            String caller, String route, String key, Supplier<String> fingerprint) {
        return new CommandKey(uuidV5(caller + "\n" + route + "\n" + key), fingerprint);
    }

    /** For what a service does because of an event: the event's id makes it happen once. */
    public static CommandKey ofEvent(String eventId, String purpose) {
        return new CommandKey(uuidV5("event\n" + purpose + "\n" + eventId), () -> "");
    }

    /** The id of what is made but once, from what it is. */
    public static UUID natural(String... parts) {
        return uuidV5("natural\n" + String.join("\n", parts));
    }

    /** Whether the same command may come again under this key. */
    boolean repeatable() {
        return id.version() == 5;
    }

    /** UUID version 5 (RFC 9562 §5.5). */
    private static UUID uuidV5(String name) {
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            ByteBuffer namespace = ByteBuffer.allocate(16);
            namespace.putLong(NAMESPACE.getMostSignificantBits());
            namespace.putLong(NAMESPACE.getLeastSignificantBits());
            sha1.update(namespace.array());
            ByteBuffer hash = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
            long most = (hash.getLong() & ~0xF000L) | 0x5000L;
            long least = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
            return new UUID(most, least);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-1 is part of every JDK", e);
        }
    }
}
