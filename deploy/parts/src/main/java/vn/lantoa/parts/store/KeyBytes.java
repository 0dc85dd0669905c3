package vn.lantoa.parts.store;

import java.util.Arrays;

/** A growing array of bytes, and the arithmetic of byte strings compared as unsigned. */
final class KeyBytes {
    static final byte[] NONE = new byte[0];

    private byte[] bytes = new byte[32];
    private int length;

    KeyBytes put(int value) {
        room(1);
        bytes[length++] = (byte) value;
        return this;
    }

    KeyBytes put(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
        return this;
    }

    KeyBytes putLong(long value) {
        for (int shift = 56; shift >= 0; shift -= 8) {
            put((int) (value >>> shift));
        }
        return this;
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes, length);
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
        }
    }

    static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /** The smallest byte string greater than every one that starts with {@code prefix}. */
    static byte[] after(byte[] prefix) {
        for (int at = prefix.length - 1; at >= 0; at--) {
            if (prefix[at] != (byte) 0xFF) {
                byte[] next = Arrays.copyOf(prefix, at + 1);
                next[at]++;
                return next;
            }
        }
        throw new IllegalArgumentException("nothing lies behind " + Arrays.toString(prefix));
    }

    /** The same value in an index that runs downwards. */
    static byte[] descending(byte[] ascending) {
        byte[] flipped = new byte[ascending.length];
        for (int at = 0; at < flipped.length; at++) {
            flipped[at] = (byte) ~ascending[at];
        }
        return flipped;
    }

    static boolean startsWith(byte[] whole, byte[] prefix) {
        return whole.length >= prefix.length
                && Arrays.equals(whole, 0, prefix.length, prefix, 0, prefix.length);
    }
}
