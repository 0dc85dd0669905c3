package vn.lantoa.chassis.listener;

import java.util.List;
import vn.lantoa.chassis.event.EventHead;

/**
 * Adds documents whose ids come from the event's id, so that each is added once whatever is
 * delivered how often and in whatever order. Nothing added is ever changed here.
 *
 * @param <D> a record with an {@code @BsonId String id} such as {@code <event id>#1}
 */
public non-sealed interface Additive<E, D extends Record> extends Listener<E> {

    String collection();

    /** Pure: what one event adds. */
    List<D> entries(E event, EventHead head);

    /**
     * After a batch is stored.
     *
     * @param entries all of the batch, also those that were there before: the first delivery may
     *     have died right here
     */
    default void added(List<D> entries) {}
}
