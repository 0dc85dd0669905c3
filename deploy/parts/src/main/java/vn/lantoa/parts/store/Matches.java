package vn.lantoa.parts.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The documents behind a scan that match, after {@code skip} and up to {@code limit} of them. */
final class Matches implements Iterator<StoredDocument> {
    private final Scan scan;
    private final Function<DocumentKey, Optional<StoredDocument>> read;
    private final Predicate<Document> filter;
    private long toSkip;
    private long toGive;
    private @Nullable StoredDocument next;

    /**
     * @param limit 0 or less means no limit
     */
    Matches(
            Scan scan,
            Function<DocumentKey, Optional<StoredDocument>> read,
            Predicate<Document> filter,
            long skip,
            long limit) {
        this.scan = scan;
        this.read = read;
        this.filter = filter;
        this.toSkip = skip;
        this.toGive = limit <= 0 ? Long.MAX_VALUE : limit;
    }

    void putDown() {
        scan.putDown();
    }

    @Override
    public boolean hasNext() {
        while (next == null && toGive > 0 && scan.hasNext()) {
            Optional<StoredDocument> candidate = read.apply(scan.next());
            if (candidate.isPresent() && filter.test(candidate.get().document())) {
                if (toSkip > 0) {
                    toSkip--;
                } else {
                    next = candidate.get();
                }
            }
        }
        return next != null;
    }

    @Override
    public StoredDocument next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        StoredDocument match = next;
        next = null;
        toGive--;
        return match;
    }
}
