package vn.lantoa.chassis.listener;

import vn.lantoa.chassis.event.EventHead;

/**
 * Keeps a copy of another service's aggregate, whole, replaced only by a newer one.
 *
 * @param <R> a record with {@code @BsonId String id} (the subject) and {@code long version} (the
 *     sequence)
 */
public non-sealed interface Replica<E, R extends Record> extends Listener<E> {

    String collection();

    /** Pure: the copy after this event. */
    R copy(E event, EventHead head);
}
