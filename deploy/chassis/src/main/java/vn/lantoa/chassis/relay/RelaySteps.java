package vn.lantoa.chassis.relay;

import java.time.Instant;
import java.util.List;
import vn.lantoa.chassis.event.PendingEvent;

/** Told at each line the relay crosses: metrics count there, and tests crash there. */
public interface RelaySteps {

    default void departing(PendingEvent event) {}

    default void acknowledged(PendingEvent event) {}

    default void journalling(List<PendingEvent> events) {}

    default void journalled(List<PendingEvent> events) {}

    default void cleared(List<PendingEvent> events) {}

    default void producerReplaced(Throwable cause) {}

    default void parked(PendingEvent event) {}

    /**
     * @param oldestSince {@link Instant#MAX} when nothing waits
     */
    default void swept(long pendingDocuments, long parkedDocuments, Instant oldestSince) {}
}
