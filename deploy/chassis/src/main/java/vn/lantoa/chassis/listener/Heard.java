package vn.lantoa.chassis.listener;

import vn.lantoa.chassis.event.EventHead;

/** Told what was heard: metrics count there. */
interface Heard {

    void event(EventHead head);

    void unknown(String type);

    void dead(String listener);
}
