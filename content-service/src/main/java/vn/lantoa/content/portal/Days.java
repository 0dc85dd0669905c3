package vn.lantoa.content.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.page.VietnameseText;

/** Days and moments in Asia/Ho_Chi_Minh as the reader's language writes them. */
final class Days {

    private static final DateTimeFormatter ENGLISH =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter ENGLISH_MOMENT =
            DateTimeFormatter.ofPattern("HH:mm, d MMMM uuuu", Locale.ENGLISH);

    private Days() {}

    static String day(LocalDate day, Locale reader) {
        return isEnglish(reader) ? ENGLISH.format(day) : VietnameseText.day(day);
    }

    static String moment(Instant moment, Locale reader) {
        return isEnglish(reader)
                ? ENGLISH_MOMENT.format(moment.atZone(DomainClock.ZONE))
                : VietnameseText.dateTime(moment);
    }

    private static boolean isEnglish(Locale reader) {
        return reader.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
