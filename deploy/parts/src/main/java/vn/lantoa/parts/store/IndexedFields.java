package vn.lantoa.parts.store;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.CannotIndexParallelArraysError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Takes the values of an index's fields out of a document; an array counts as its elements. */
final class IndexedFields {
    private static final byte[] EMPTY_ARRAY = {KeyCodec.EMPTY_ARRAY};

    private final List<Field> fields;
    private final boolean sparse;

    IndexedFields(List<IndexKey> keys, boolean sparse) {
        this.fields =
                keys.stream()
                        .map(key -> new Field(key.getKey().split("\\.", -1), key.isAscending()))
                        .toList();
        this.sparse = sparse;
    }

    /**
     * @param encoded the fields' values one after the other, each combination once
     * @param fromArray some of them come out of an array
     */
    record Values(SortedSet<byte[]> encoded, boolean fromArray) {}

    Values valuesOf(Document document) {
        SortedSet<byte[]> combinations = new TreeSet<>(Arrays::compareUnsigned);
        combinations.add(KeyBytes.NONE);
        Set<String> arrays = new LinkedHashSet<>();
        boolean present = false;
        for (Field field : fields) {
            Taken taken = field.of(document);
            present |= taken.present;
            if (taken.array) {
                arrays.add(field.path[0]);
            }
            SortedSet<byte[]> longer = new TreeSet<>(Arrays::compareUnsigned);
            for (byte[] begun : combinations) {
                for (byte[] value : taken.values) {
                    longer.add(
                            KeyBytes.concat(
                                    begun, field.ascending ? value : KeyBytes.descending(value)));
                }
            }
            combinations = longer;
        }
        if (arrays.size() > 1) {
            throw new CannotIndexParallelArraysError(arrays);
        }
        if (sparse && !present) {
            combinations.clear();
        }
        return new Values(combinations, !arrays.isEmpty());
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Field(String[] path, boolean ascending) {
        Taken of(Document document) {
            Taken taken = new Taken();
            taken.take(document, path, 0);
            return taken;
        }
    }

    private static final class Taken {
        private final List<byte[]> values = new ArrayList<>();
        private boolean present;
        private boolean array;

        void take(@Nullable Object value, String[] path, int depth) {
            if (depth == path.length) {
                takeValue(value);
            } else if (value instanceof Document document) {
                take(document.getOrMissing(path[depth]), path, depth + 1);
            } else if (value instanceof Collection<?> elements && !elements.isEmpty()) {
                array = true;
                for (Object element : elements) {
                    take(
                            element instanceof Document ? element : Missing.getInstance(),
                            path,
                            depth);
                }
            } else {
                array |= value instanceof Collection;
                takeValue(Missing.getInstance());
            }
        }

        private void takeValue(@Nullable Object value) {
            present |= !(value instanceof Missing);
            if (value instanceof Collection<?> elements) {
                array = true;
                if (elements.isEmpty()) {
                    values.add(EMPTY_ARRAY);
                }
                elements.forEach(element -> values.add(KeyCodec.encode(element)));
            } else {
                values.add(KeyCodec.encode(value));
            }
        }
    }
}
