package vn.lantoa.notification.inbox;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.page.WrittenTime;
import vn.lantoa.chassis.problem.Messages;

/** Notices as the page shows them: by the day they happened, days of Asia/Ho_Chi_Minh. */
@Component
final class InboxDays {

    /**
     * A day and its notices.
     *
     * @param name "Hôm nay", "Hôm qua", or the date
     * @param date the date beside such a name; empty where it is the name
     */
    record Day(LocalDate day, String name, String date, List<Entry> entries) {}

    /**
     * One notice as it stands on the page.
     *
     * @param kindName e.g. "Giao nhiệm vụ"
     * @param pressing whether something is late or came back, and so should catch the eye
     * @param time of the day
     * @param moment for machines
     * @param acknowledgedAt empty while it is not
     * @param readOn a page to go on to; empty where there is none
     */
    record Entry(
            String id,
            String kindName,
            boolean pressing,
            String text,
            String time,
            String moment,
            boolean acknowledged,
            String acknowledgedAt,
            String readOn) {}

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Wording wording;
    private final Messages messages;
    private final DomainClock clock;

    InboxDays(Wording wording, Messages messages, DomainClock clock) {
        this.wording = wording;
        this.messages = messages;
        this.clock = clock;
    }

    /** In the notices' order. */
    List<Day> of(List<Notice> notices, Reader reader, Locale language) {
        Map<LocalDate, List<Entry>> byDay = new LinkedHashMap<>();
        for (Notice notice : notices) {
            InboxItem item = InboxItem.of(notice, reader, wording, language);
            byDay.computeIfAbsent(item.at().toLocalDate(), day -> new ArrayList<>())
                    .add(entry(item, language));
        }
        List<Day> days = new ArrayList<>();
        byDay.forEach((day, entries) -> days.add(day(day, entries, language)));
        return days;
    }

    private Day day(LocalDate day, List<Entry> entries, Locale language) {
        LocalDate today = LocalDate.now(clock);
        String date = WrittenTime.day(day, language);
        if (day.equals(today)) {
            return new Day(day, messages.text(language, "inbox.day.today"), date, entries);
        }
        if (day.equals(today.minusDays(1))) {
            return new Day(day, messages.text(language, "inbox.day.yesterday"), date, entries);
        }
        return new Day(day, date, "", entries);
    }

    private Entry entry(InboxItem item, Locale language) {
        return new Entry(
                item.id(),
                wording.name(item.kind(), language),
                isPressing(item.kind()),
                item.text(),
                TIME.format(item.at()),
                item.at().toString(),
                item.acknowledged(),
                item.acknowledgedAt().map(at -> acknowledgedAt(at, item, language)).orElse(""),
                page(item.link()).orElse(""));
    }

    private String acknowledgedAt(OffsetDateTime at, InboxItem item, Locale language) {
        String time = TIME.format(at);
        return at.toLocalDate().equals(item.at().toLocalDate())
                ? time
                : time + ", " + WrittenTime.day(at.toLocalDate(), language);
    }

    private static boolean isPressing(String kind) {
        return kind.endsWith("_OVERDUE") || kind.endsWith("_MISSED") || kind.endsWith("_DUE_SOON");
    }

    /** What a notice links to is a resource; only some of those are also pages. */
    private static Optional<String> page(String link) {
        boolean isPage = link.startsWith("/portal/") || link.startsWith("/dashboard");
        return isPage ? Optional.of(link) : Optional.empty();
    }
}
