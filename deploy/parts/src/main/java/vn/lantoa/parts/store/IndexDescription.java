package vn.lantoa.parts.store;

import de.bwaldvogel.mongo.bson.Document;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * An index as the catalogue and {@code createIndexes} write it down.
 *
 * @param namespace database and collection
 * @param expireAfter documents whose field lies further back are deleted
 */
record IndexDescription(
        String name, String namespace, Document keys, Optional<Duration> expireAfter) {
    static final String PRIMARY = "_id_";

    static IndexDescription of(Document written) {
        return new IndexDescription(
                String.valueOf(written.get("name")),
                String.valueOf(written.get("ns")),
                written.get("key") instanceof Document keys ? keys : new Document(),
                written.get("expireAfterSeconds") instanceof Number seconds
                        ? Optional.of(Duration.ofSeconds(seconds.longValue()))
                        : Optional.empty());
    }

    String collection() {
        return namespace.substring(namespace.indexOf('.') + 1);
    }

    String firstField() {
        return keys.keySet().iterator().next();
    }

    /** The same fields in the same order, both ways. */
    boolean hasKeysOf(IndexDescription other) {
        return List.copyOf(keys.entrySet()).equals(List.copyOf(other.keys.entrySet()));
    }

    boolean isPrimary() {
        return name.equals(PRIMARY);
    }

    boolean isOnIdAlone() {
        return keys.size() == 1 && keys.containsKey("_id");
    }
}
