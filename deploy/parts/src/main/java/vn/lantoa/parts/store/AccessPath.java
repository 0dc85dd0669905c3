package vn.lantoa.parts.store;

import de.bwaldvogel.mongo.backend.IndexKey;
import java.util.List;
import org.h2.mvstore.Cursor;

/** A sorted map through which documents can be found. */
sealed interface AccessPath permits PrimaryIndex, StoredIndex {
    /** The fields it was declared with. */
    List<IndexKey> getKeys();

    /** By which fields the entries are sorted; {@code _id} is the last, so the order is total. */
    List<IndexKey> order();

    /** Some document has more than one entry here. */
    boolean isMultikey();

    /** Documents that lack all its fields have no entry here. */
    boolean leavesOutMissing();

    /** At most one document has given values of all declared fields. */
    boolean isUnique();

    FileMap entries();

    /** Where the document of the entry under the cursor lies. */
    DocumentKey document(Cursor<byte[], byte[]> entry);

    default long count(ByteRange range) {
        return entries().before(range.to()) - entries().before(range.from());
    }
}
