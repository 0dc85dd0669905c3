package vn.lantoa.chassis.aggregate;

import java.time.Instant;

/**
 * An aggregate as stored.
 *
 * @param version 1 after the creation, one more with every change
 * @param changedAt the domain's time of the last change
 */
public record Stored<A>(String id, String organisation, long version, Instant changedAt, A state) {}
