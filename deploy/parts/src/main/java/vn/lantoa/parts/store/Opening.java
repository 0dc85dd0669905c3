package vn.lantoa.parts.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/** Opens the store's file, or says in one sentence why not and what to do. */
final class Opening {
    /** Space given free is not used again for this long: longer than between two fsyncs. */
    private static final int RETENTION_MILLIS = 5_000;

    private static final int PAGE_BYTES = 4_096;
    private static final String FORMAT = "lantoa-store-1";
    private static final String IDENTITY = "identity";

    private Opening() {}

    static MVStore.Builder settings() {
        long cacheMegabytes = Math.clamp(Runtime.getRuntime().maxMemory() / (8 << 20), 16, 256);
        return new MVStore.Builder()
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .pageSplitSize(PAGE_BYTES)
                .cacheSize((int) cacheMegabytes);
    }

    static MVStore open(Path file) {
        makeReady(file);
        try {
            MVStore store = settings().fileName(file.toString()).open();
            store.setRetentionTime(RETENTION_MILLIS);
            store.setVersionsToKeep(0);
            return store;
        } catch (MVStoreException e) {
            throw unusable(file, e);
        }
    }

    /** Which store it is: a journal of another must not be applied to it. */
    static UUID identity(Path file, MVStore store) {
        boolean fresh = store.getMapNames().isEmpty();
        if (!fresh && !store.hasMap(FORMAT)) {
            throw new StoreUnusableException(
                    "The file %s was written by another program or another version: name another file."
                            .formatted(file));
        }
        MVMap<String, String> about = store.openMap(FORMAT);
        String identity = about.computeIfAbsent(IDENTITY, key -> UUID.randomUUID().toString());
        store.commit();
        store.sync();
        return UUID.fromString(identity);
    }

    private static void makeReady(Path file) {
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw new StoreUnusableException(
                    "The folder of the store file %s cannot be made: choose one you may write to."
                            .formatted(file),
                    e);
        }
        if (Files.isDirectory(file)) {
            throw new StoreUnusableException(
                    "%s is a folder: name a file in it as the store file.".formatted(file));
        }
        if (Files.exists(file) && !(Files.isReadable(file) && Files.isWritable(file))) {
            throw new StoreUnusableException(
                    "The store file %s cannot be read and written: check its owner and permissions."
                            .formatted(file));
        }
    }

    static StoreUnusableException damaged(Path file, Throwable cause) {
        return new StoreUnusableException(
                ("The store %s or its journal cannot be read: restore both from a copy, or move"
                                + " both away to begin with an empty store.")
                        .formatted(file),
                cause);
    }

    private static StoreUnusableException unusable(Path file, MVStoreException cause) {
        String sentence =
                switch (cause.getErrorCode()) {
                    case DataUtils.ERROR_FILE_LOCKED ->
                            "The store file %s is in use by another process: stop that process, or"
                                    + " name another file.";
                    case DataUtils.ERROR_FILE_CORRUPT, DataUtils.ERROR_UNSUPPORTED_FORMAT ->
                            "The file %s is not a store or is damaged: restore it from a copy, or"
                                    + " move it away to begin with an empty store.";
                    default ->
                            "The store file %s cannot be opened: check the disk and the file's"
                                    + " permissions.";
                };
        return new StoreUnusableException(sentence.formatted(file), cause);
    }
}
