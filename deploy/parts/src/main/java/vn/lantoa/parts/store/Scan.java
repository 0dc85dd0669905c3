package vn.lantoa.parts.store;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.h2.mvstore.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * Walks a plan's candidates, each document once. It can be put down between two batches and taken
 * up again behind the last entry, so nothing of an old state is held on to.
 */
final class Scan implements Iterator<DocumentKey> {
    private final Plan plan;
    private final Iterator<ByteRange> ranges;
    private final Set<DocumentKey> seen = new HashSet<>();
    private Optional<ByteRange> range = Optional.empty();
    private byte @Nullable [] lastEntry;
    private @Nullable Cursor<byte[], byte[]> cursor;
    private @Nullable DocumentKey next;

    Scan(Plan plan) {
        this.plan = plan;
        List<ByteRange> inOrder = plan.reversed() ? plan.ranges().reversed() : plan.ranges();
        this.ranges = inOrder.iterator();
    }

    void putDown() {
        cursor = null;
    }

    @Override
    public boolean hasNext() {
        while (next == null) {
            if (range.isEmpty()) {
                if (!ranges.hasNext()) {
                    return false;
                }
                range = Optional.of(ranges.next());
                lastEntry = null;
                cursor = null;
            }
            advance(range.get());
        }
        return true;
    }

    private void advance(ByteRange within) {
        Cursor<byte[], byte[]> at = cursor;
        if (at == null) {
            at = open(plan.path().entries(), within);
            cursor = at;
        }
        while (at.hasNext()) {
            byte[] entry = at.next();
            if (Arrays.equals(entry, lastEntry)) {
                continue;
            }
            if (!within.contains(entry)) {
                if (plan.reversed() && Arrays.compareUnsigned(entry, within.to()) >= 0) {
                    continue; // the upper end itself, which the cursor includes
                }
                break;
            }
            lastEntry = entry;
            DocumentKey key = plan.path().document(at);
            if (!plan.path().isMultikey() || seen.add(key)) {
                next = key;
                return;
            }
        }
        range = Optional.empty();
    }

    private Cursor<byte[], byte[]> open(FileMap entries, ByteRange within) {
        byte[] from = lastEntry;
        if (from == null) {
            from = plan.reversed() ? within.to() : within.from();
        }
        return entries.cursor(from, plan.reversed() ? within.from() : within.to(), plan.reversed());
    }

    @Override
    public DocumentKey next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        DocumentKey key = next;
        next = null;
        return key;
    }
}
