package vn.lantoa.notification.inbox;

import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.http.Limits;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.Problem;

/** {@code /inbox}: read, count, acknowledge. */
@RestController
final class InboxController {

    /** Every notice's id has a colon, and no other resource here has. */
    static final String ONE = "/inbox/{id:.*:.*}";

    private static final int COUNTED_MOST = 100;

    /**
     * @param unread how many are not acknowledged; 100 means 100 or more
     */
    record Count(int unread) {}

    private final Inbox inbox;
    private final Wording wording;
    private final DomainClock clock;

    InboxController(Inbox inbox, Wording wording, DomainClock clock) {
        this.inbox = inbox;
        this.wording = wording;
        this.clock = clock;
    }

    /**
     * Newest first.
     *
     * @param unread {@code true} for only those the reader has not acknowledged
     */
    @GetMapping("/inbox")
    Page<InboxItem> list(
            @RequestParam Optional<Boolean> unread,
            @RequestParam Optional<Integer> limit,
            @RequestParam Optional<String> after,
            Actor by,
            Locale language) {
        Reader reader = Reader.of(by);
        return inbox.page(reader, unread.orElse(false), Limits.of(limit), after)
                .map(notice -> InboxItem.of(notice, reader, wording, language));
    }

    @GetMapping("/inbox/count")
    Count count(Actor by) {
        return new Count(inbox.unread(Reader.of(by), COUNTED_MOST));
    }

    /** 404 also for a notice that is for others. */
    @GetMapping(ONE)
    InboxItem find(@PathVariable String id, Actor by, Locale language) {
        Reader reader = Reader.of(by);
        return inbox.find(reader, id)
                .map(notice -> InboxItem.of(notice, reader, wording, language))
                .orElseThrow(Problem::notFound);
    }

    /** Confirms having received it (xác nhận đã nhận); again changes nothing. */
    @PostMapping("/inbox/{id}/acknowledgement")
    InboxItem acknowledge(@PathVariable String id, Actor by, Locale language) {
        Reader reader = Reader.of(by);
        return inbox.acknowledge(reader, id, clock.instant().truncatedTo(ChronoUnit.MILLIS))
                .map(notice -> InboxItem.of(notice, reader, wording, language))
                .orElseThrow(Problem::notFound);
    }
}
