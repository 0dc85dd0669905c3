package vn.lantoa.chassis.listener;

import vn.lantoa.chassis.event.EventHead;

/** Carries the trace of the request that caused an event on into its listeners. */
interface Traces {

    void inTraceOf(EventHead head, Runnable work);
}
