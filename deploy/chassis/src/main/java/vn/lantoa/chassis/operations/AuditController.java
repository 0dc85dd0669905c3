package vn.lantoa.chassis.operations;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.event.EventJson;
import vn.lantoa.chassis.event.HashChain;
import vn.lantoa.chassis.event.PendingEvent;
import vn.lantoa.chassis.http.Limits;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.chassis.relay.Journal;

/** The audit trail: every event this service has told, and whether the chain of hashes holds. */
@RestController
@RequestMapping("/audit")
public final class AuditController {

    private static final int CHECKED_AT_ONCE = 500;

    /**
     * An event as it was told.
     *
     * @param body not there for events of people: no name stays in the audit trail
     */
    public record AuditEntry(
            String event,
            String type,
            String subject,
            long sequence,
            OffsetDateTime time,
            String actor,
            String hash,
            Optional<JsonNode> body) {

        static AuditEntry of(PendingEvent e) {
            return new AuditEntry(
                    e.id(),
                    e.type(),
                    e.subject(),
                    e.sequence(),
                    OffsetDateTime.ofInstant(e.time(), DomainClock.ZONE),
                    e.actor(),
                    e.hash(),
                    e.body().map(EventJson::tree));
        }
    }

    /**
     * @param intact no event is missing, out of order or altered
     * @param brokenAt the first sequence where it is not so
     */
    public record Verification(
            String subject, long events, boolean intact, Optional<Long> brokenAt) {}

    private final Journal journal;
    private final Clock clock;

    public AuditController(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /** The organisation's events, newest first. */
    @GetMapping
    public Page<AuditEntry> between(
            Actor by,
            @RequestParam Optional<OffsetDateTime> from,
            @RequestParam Optional<OffsetDateTime> to,
            @RequestParam Optional<Integer> limit,
            @RequestParam Optional<String> after) {
        onlyAuditors(by);
        return journal.between(
                        by.organisation(),
                        from.map(OffsetDateTime::toInstant).orElse(Instant.EPOCH),
                        to.map(OffsetDateTime::toInstant)
                                .orElseGet(() -> clock.instant().plusSeconds(1)),
                        Limits.of(limit),
                        after)
                .map(AuditEntry::of);
    }

    /** One aggregate's events, oldest first. */
    @GetMapping("/{subject}")
    public Page<AuditEntry> of(
            Actor by,
            @PathVariable String subject,
            @RequestParam Optional<Integer> limit,
            @RequestParam Optional<Long> after) {
        onlyAuditors(by);
        int most = Limits.of(limit);
        List<PendingEvent> found =
                journal.of(by.organisation(), subject, after.orElse(0L) + 1, most + 1);
        Optional<String> next =
                found.size() > most
                        ? Optional.of(Long.toString(found.get(most - 1).sequence()))
                        : Optional.empty();
        return new Page<>(found.stream().limit(most).map(AuditEntry::of).toList(), next);
    }

    /**
     * Recomputes the chain of an aggregate from its first event. For events of people that is a
     * chain over digests: it holds after an erasure as before, and proves that nothing was added,
     * dropped or moved, not what a body said.
     */
    @GetMapping("/{subject}/verification")
    public Verification verification(Actor by, @PathVariable String subject) {
        onlyAuditors(by);
        String previous = HashChain.START;
        long expected = 1;
        while (true) {
            List<PendingEvent> page =
                    journal.of(by.organisation(), subject, expected, CHECKED_AT_ONCE);
            for (PendingEvent e : page) {
                String hash =
                        HashChain.next(
                                previous,
                                e.id(),
                                e.type(),
                                e.time(),
                                e.organisation(),
                                e.actor(),
                                e.sealed());
                if (e.sequence() != expected || !hash.equals(e.hash())) {
                    return new Verification(subject, expected - 1, false, Optional.of(expected));
                }
                previous = hash;
                expected++;
            }
            if (page.size() < CHECKED_AT_ONCE) {
                break;
            }
        }
        if (expected == 1) {
            throw Problem.notFound();
        }
        return new Verification(subject, expected - 1, true, Optional.empty());
    }

    private static void onlyAuditors(Actor by) {
        if (!by.isAnyOf(Role.AUDITOR)) {
            throw Problem.of(HttpStatus.FORBIDDEN, "role.missing");
        }
    }
}
