package vn.lantoa.notification.inbox;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.Messages;
import vn.lantoa.chassis.problem.Problem;

/** {@code /inbox} for people: the same notices as for programs, as a page. */
@Controller
final class InboxPage {

    private static final int A_PAGE = 20;
    private static final int COUNTED_MOST = 100;

    private final Inbox inbox;
    private final InboxDays days;
    private final Messages messages;
    private final DomainClock clock;

    InboxPage(Inbox inbox, InboxDays days, Messages messages, DomainClock clock) {
        this.inbox = inbox;
        this.days = days;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping(path = "/inbox", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView list(
            @RequestParam Optional<Boolean> unread,
            @RequestParam Optional<String> after,
            Actor by,
            Locale language) {
        Reader reader = Reader.of(by);
        boolean unreadOnly = unread.orElse(false);
        Page<Notice> page = inbox.page(reader, unreadOnly, A_PAGE, after);
        ModelAndView view = view(reader, page.items(), language);
        view.addObject("unreadOnly", unreadOnly);
        view.addObject("after", after.orElse(""));
        view.addObject("older", page.next().map(next -> older(unreadOnly, next)).orElse(""));
        view.addObject("newest", newest(reader));
        return view;
    }

    /** One notice, for a link to it, and for the page's script when it is new. */
    @GetMapping(path = InboxController.ONE, produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView one(@PathVariable String id, Actor by, Locale language) {
        Reader reader = Reader.of(by);
        Notice notice = inbox.find(reader, id).orElseThrow(Problem::notFound);
        return view(reader, List.of(notice), language).addObject("one", true);
    }

    /**
     * The button of the page: confirms having received it, and leads back.
     *
     * @param unread the page's filter, which its form always sends
     * @param after the page's place in the list
     */
    @PostMapping(
            path = "/inbox/{id}/acknowledgement",
            params = "unread",
            consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE,
            produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<Void> acknowledge(
            @PathVariable String id,
            @RequestParam boolean unread,
            @RequestParam Optional<String> after,
            Actor by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (inbox.acknowledge(Reader.of(by), id, now).isEmpty()) {
            throw Problem.notFound();
        }
        UriComponentsBuilder back = address(unread, after.orElse(""));
        if (!unread) {
            back.fragment(id); // it is still in the list: go on reading where it stands
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(back.encode().build().toUri())
                .build();
    }

    private ModelAndView view(Reader reader, List<Notice> notices, Locale language) {
        int unread = inbox.unread(reader, COUNTED_MOST);
        String counted = unread < COUNTED_MOST ? String.valueOf(unread) : "99+";
        String name = messages.text(language, "inbox.title");
        return new ModelAndView("inbox")
                .addObject("title", unread == 0 ? name : "(%s) %s".formatted(counted, name))
                .addObject("one", false)
                .addObject("unreadOnly", false)
                .addObject("after", "")
                .addObject("older", "")
                .addObject("newest", "")
                .addObject("unread", unread)
                .addObject("counted", counted)
                .addObject("days", days.of(notices, reader, language));
    }

    private String newest(Reader reader) {
        return inbox.page(reader, false, 1, Optional.empty()).items().stream()
                .map(Notice::id)
                .findFirst()
                .orElse("");
    }

    private static String older(boolean unreadOnly, String after) {
        return address(unreadOnly, after).encode().build().toUriString();
    }

    private static UriComponentsBuilder address(boolean unreadOnly, String after) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/inbox");
        if (unreadOnly) {
            address.queryParam("unread", true);
        }
        return after.isEmpty() ? address : address.queryParam("after", after);
    }
}
