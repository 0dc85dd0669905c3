package vn.lantoa.parts.store;

/** What {@link Gate} needs of the place where changes are kept. */
interface Disk {
    /** Called by the running writer: what it did since the last call belongs together. */
    void endOfChange();

    /** All changes that have ended survive the end of this process when this returns. */
    void commit();

    /** What a reader sees stays readable until the pin is closed. */
    Pin pin();

    /** Held by a reader. */
    interface Pin extends AutoCloseable {
        @Override
        void close();
    }
}
