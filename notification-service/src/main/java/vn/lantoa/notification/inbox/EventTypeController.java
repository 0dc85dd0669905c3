package vn.lantoa.notification.inbox;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.Messages;

/** {@code /event-types}: what one can be told of. */
@RestController
final class EventTypeController {

    /** A kind of notices, as {@code kind} of an item in the inbox. */
    record EventType(String kind, Names names) {}

    record Names(String vi, String en) {}

    private final List<NoticeSource> sources;
    private final Wording wording;

    EventTypeController(List<NoticeSource> sources, Wording wording) {
        this.sources = sources;
        this.wording = wording;
    }

    @GetMapping("/event-types")
    Page<EventType> list() {
        return new Page<>(
                sources.stream()
                        .flatMap(source -> source.kinds().stream())
                        .map(kind -> new EventType(kind, names(kind)))
                        .toList(),
                Optional.empty());
    }

    private Names names(String kind) {
        return new Names(
                wording.name(kind, Messages.VIETNAMESE), wording.name(kind, Locale.ENGLISH));
    }
}
