package vn.lantoa.chassis.operations;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.http.HttpStatus;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;

/**
 * {@code GET|POST /actuator/clock}: the domain's time, moved by {@code {"now":
 * "2023-03-16T08:00+07:00"}} for all services at once. Only where the system was started with a
 * clock of its own.
 */
@Endpoint(id = "clock")
public final class ClockEndpoint {

    /** The domain's time now. */
    public record Time(OffsetDateTime now) {}

    private final DomainClock clock;

    public ClockEndpoint(DomainClock clock) {
        this.clock = clock;
    }

    @ReadOperation
    public Time read() {
        return new Time(OffsetDateTime.ofInstant(clock.instant(), DomainClock.ZONE));
    }

    @WriteOperation
    public Time move(String now) {
        Instant wanted;
        try {
            wanted = OffsetDateTime.parse(now).toInstant();
        } catch (DateTimeParseException e) {
            throw Problem.invalid(List.of(FieldFault.at("/now", "field.time")));
        }
        if (!clock.forwardTo(wanted)) {
            throw Problem.of(HttpStatus.CONFLICT, "clock.forwards-only", read().now().toString());
        }
        return read();
    }
}
