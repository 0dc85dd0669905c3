/**
 * The embedded store: a server that speaks MongoDB's protocol, for one machine and for tests.
 *
 * <p>{@link vn.lantoa.parts.store.EmbeddedStore} is the way in. A command passes {@code Backend}
 * (which refuses what it cannot honour) and {@code Gate} (which orders it and holds its reply until
 * the file has it), and works on {@code StoredCollection}s, whose documents and indexes are sorted
 * maps of one file.
 */
@org.jspecify.annotations.NullMarked
package vn.lantoa.parts.store;
