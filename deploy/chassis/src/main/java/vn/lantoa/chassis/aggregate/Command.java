package vn.lantoa.chassis.aggregate;

import java.time.Instant;
import java.util.Optional;
import vn.lantoa.chassis.access.Actor;

/**
 * Who wants something done, when (the domain's time), and on which conditions.
 *
 * @param expectedVersion the version of {@code If-Match}; another one is refused with 412
 * @param key makes the command safe to repeat
 */
public record Command(Actor actor, Instant now, Optional<Long> expectedVersion, CommandKey key) {}
