package vn.lantoa.chassis.listener;

import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.event.EventHead;

/**
 * Gives a command to an aggregate of this service. The command's key comes from the event's id, so
 * that the aggregate it makes, or the change it makes, happens once.
 */
public non-sealed interface Reaction<E> extends Listener<E> {

    void react(E event, EventHead head, Command by);
}
