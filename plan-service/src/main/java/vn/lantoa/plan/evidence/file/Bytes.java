package vn.lantoa.plan.evidence.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Looks into bytes; offsets are never beyond what its callers checked. */
final class Bytes {

    private Bytes() {}

    static boolean startsWith(byte[] bytes, byte[] start) {
        return isAt(bytes, 0, start);
    }

    static boolean isAt(byte[] bytes, int from, byte[] what) {
        if (from < 0 || from > bytes.length - what.length) {
            return false;
        }
        for (int i = 0; i < what.length; i++) {
            if (bytes[from + i] != what[i]) {
                return false;
            }
        }
        return true;
    }

    static boolean contains(byte[] bytes, byte[] what) {
        return contains(bytes, 0, bytes.length, what);
    }

    static boolean contains(byte[] bytes, int from, int to, byte[] what) {
        for (int i = from; i <= to - what.length; i++) {
            if (isAt(bytes, i, what)) {
                return true;
            }
        }
        return false;
    }

    /** Four letters, as chunks and boxes have for a name. */
    static String name(byte[] bytes, int at) {
        return new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
    }

    static int bigShort(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }

    static long bigInt(byte[] bytes, int at) {
        return (long) bigShort(bytes, at) << 16 | bigShort(bytes, at + 2);
    }

    static long littleInt(byte[] bytes, int at) {
        return Integer.toUnsignedLong(Integer.reverseBytes((int) bigInt(bytes, at)));
    }

    /** In hexadecimal. */
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
