package vn.lantoa.chassis.listener;

/**
 * Something in a service that hears events. There are three kinds, each safe to repeat and each
 * indifferent to order, and no fourth.
 *
 * @param <E> the sealed interface of the events it hears, e.g. {@code TaskEvent}
 */
public sealed interface Listener<E> permits Additive, Replica, Reaction {

    /** The events it hears; others are not shown to it. */
    Class<E> listensTo();

    /** Its name in dead letters and metrics. */
    default String name() {
        return getClass().getSimpleName();
    }
}
