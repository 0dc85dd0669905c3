package vn.lantoa.parts.store;

import de.bwaldvogel.mongo.backend.DocumentComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;

/** Finds a collection's documents: chooses a plan, walks it, and sorts where the plan does not. */
final class Finder {
    private final Supplier<List<AccessPath>> paths;
    private final Function<DocumentKey, Optional<StoredDocument>> read;
    private final BiPredicate<Document, Document> matches;

    /**
     * @param matches a document against a filter
     */
    Finder(
            Supplier<List<AccessPath>> paths,
            Function<DocumentKey, Optional<StoredDocument>> read,
            BiPredicate<Document, Document> matches) {
        this.paths = paths;
        this.read = read;
        this.matches = matches;
    }

    /**
     * @param documents read as they are taken
     * @param putDown to be called when no more are taken for a while
     */
    record Found(Iterator<StoredDocument> documents, Runnable putDown) {}

    /**
     * @param limit 0 or less means no limit
     */
    Found find(Document filter, Document sort, int skip, int limit) {
        long wanted = limit <= 0 ? 0 : (long) skip + limit;
        Plan plan = Plan.choose(paths.get(), filter, sort, wanted);
        Scan scan = new Scan(plan);
        return new Found(
                plan.sorted()
                        ? matching(scan, filter, skip, limit)
                        : sorted(matching(scan, filter, 0, 0), sort, skip, wanted),
                scan::putDown);
    }

    private Matches matching(Scan scan, Document filter, int skip, int limit) {
        return new Matches(scan, read, document -> matches.test(document, filter), skip, limit);
    }

    /** Sorts in memory; of more than are wanted, only the first are kept. */
    private static Iterator<StoredDocument> sorted(
            Iterator<StoredDocument> matches, Document sort, int skip, long wanted) {
        Comparator<StoredDocument> order =
                Comparator.comparing(StoredDocument::document, new DocumentComparator(sort));
        List<StoredDocument> all = new ArrayList<>();
        while (matches.hasNext()) {
            all.add(matches.next());
            if (wanted > 0 && all.size() >= 2 * wanted + 1_000) {
                all.sort(order);
                all.subList((int) wanted, all.size()).clear();
            }
        }
        all.sort(order);
        long end = wanted == 0 ? all.size() : Math.min(wanted, all.size());
        return all.subList((int) Math.min(skip, end), (int) end).iterator();
    }
}
