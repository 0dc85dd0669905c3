package vn.lantoa.parts.store;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The byte strings from {@code from} (with it) to {@code to} (without it), compared unsigned. */
final class ByteRange {
    private static final byte[] BEHIND_ALL = {(byte) 0xFF};

    /** Every key of a map: no key begins with 0xFF. */
    static final ByteRange ALL = new ByteRange(KeyBytes.NONE, BEHIND_ALL);

    private final byte[] from;
    private final byte[] to;

    ByteRange(byte[] from, byte[] to) {
        this.from = from;
        this.to = to;
    }

    static ByteRange startingWith(byte[] prefix) {
        return prefix.length == 0 ? ALL : new ByteRange(prefix, KeyBytes.after(prefix));
    }

    byte[] from() {
        return from;
    }

    byte[] to() {
        return to;
    }

    boolean contains(byte[] key) {
        return Arrays.compareUnsigned(from, key) <= 0 && Arrays.compareUnsigned(key, to) < 0;
    }

    Optional<ByteRange> and(ByteRange other) {
        byte[] start = Arrays.compareUnsigned(from, other.from) >= 0 ? from : other.from;
        byte[] end = Arrays.compareUnsigned(to, other.to) <= 0 ? to : other.to;
        return Arrays.compareUnsigned(start, end) < 0
                ? Optional.of(new ByteRange(start, end))
                : Optional.empty();
    }

    /** The smallest range that holds all of them. */
    static ByteRange hull(List<ByteRange> ranges) {
        byte[] start = ranges.getFirst().from;
        byte[] end = ranges.getFirst().to;
        for (ByteRange range : ranges) {
            start = Arrays.compareUnsigned(range.from, start) < 0 ? range.from : start;
            end = Arrays.compareUnsigned(range.to, end) > 0 ? range.to : end;
        }
        return new ByteRange(start, end);
    }

    /** The same values behind {@code prefix}, in an index that runs up or down here. */
    ByteRange behind(byte[] prefix, boolean ascending) {
        byte[] start = ascending ? from : behindDescending(to);
        byte[] end = ascending ? to : behindDescending(from);
        return new ByteRange(KeyBytes.concat(prefix, start), KeyBytes.concat(prefix, end));
    }

    private static byte[] behindDescending(byte[] limit) {
        return limit.length == 0 ? BEHIND_ALL : KeyBytes.after(KeyBytes.descending(limit));
    }
}
