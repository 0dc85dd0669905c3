package vn.lantoa.chassis.relay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Aggregates whose oldest event could not be sent; set aside whole, so that order holds. */
public final class ParkedAggregates {

    /** A parked aggregate without its content. */
    public record Parked(String collection, String id, String event, String cause, Instant since) {}

    private final Outboxes outboxes;
    private final Relay relay;

    ParkedAggregates(Outboxes outboxes, Relay relay) {
        this.outboxes = outboxes;
        this.relay = relay;
    }

    public List<Parked> list(int limit) {
        List<Parked> all = new ArrayList<>();
        for (String collection : relay.collections()) {
            outboxes.parked(collection, limit - all.size()).forEach(all::add);
            if (all.size() >= limit) {
                break;
            }
        }
        return all;
    }

    /** Gives it back to the relay, once its cause is mended; false when it is not parked. */
    public boolean release(String id) {
        return relay.collections().stream().anyMatch(c -> outboxes.release(c, id));
    }
}
