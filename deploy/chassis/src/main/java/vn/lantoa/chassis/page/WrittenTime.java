package vn.lantoa.chassis.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.lantoa.chassis.clock.DomainClock;

/** Days and moments, in Asia/Ho_Chi_Minh, as the reader's language writes them. */
public final class WrittenTime {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter ENGLISH_DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /**
     * 5 March 2023; in Vietnamese 05/3/2023: a zero goes before days under 10 and before January
     * and February only (Decree 30/2020/NĐ-CP, annex I).
     */
    public static String day(LocalDate day, Locale reader) {
        if (isEnglish(reader)) {
            return ENGLISH_DAY.format(day);
        }
        String month = day.getMonthValue() <= 2 ? "%02d" : "%d";
        return ("%02d/" + month + "/%d")
                .formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    /** 08:30, 5 March 2023; in Vietnamese 08:30 ngày 05/3/2023. */
    public static String moment(Instant moment, Locale reader) {
        ZonedDateTime local = moment.atZone(DomainClock.ZONE);
        return TIME.format(local)
                + (isEnglish(reader) ? ", " : " ngày ")
                + day(local.toLocalDate(), reader);
    }

    public static boolean isEnglish(Locale reader) {
        return reader.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    /** The bean {@code @say} of templates: in the language of the page's reader. */
    public static final class Say {

        public String day(LocalDate day) {
            return WrittenTime.day(day, LocaleContextHolder.getLocale());
        }

        public String dateTime(Instant moment) {
            return WrittenTime.moment(moment, LocaleContextHolder.getLocale());
        }
    }

    private WrittenTime() {}
}
