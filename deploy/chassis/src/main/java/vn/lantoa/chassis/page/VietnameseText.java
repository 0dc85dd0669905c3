package vn.lantoa.chassis.page;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.lantoa.chassis.clock.DomainClock;

/** Days, moments and numbers as administrative documents write them; in templates {@code @say}. */
public final class VietnameseText {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /**
     * A zero goes before days under 10 and before January and February only (Decree 30/2020/NĐ-CP,
     * annex I): 05/3/2023.
     */
    public static String day(LocalDate day) {
        String month = day.getMonthValue() <= 2 ? "%02d" : "%d";
        return ("%02d/" + month + "/%d")
                .formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    /** 08:30 ngày 05/3/2023, in Asia/Ho_Chi_Minh. */
    public static String dateTime(Instant moment) {
        ZonedDateTime local = moment.atZone(DomainClock.ZONE);
        return TIME.format(local) + " ngày " + day(local.toLocalDate());
    }

    /** 1.234,5: at most two decimals. */
    public static String number(Number number) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.of("vi", "VN"));
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        return new DecimalFormat("#,##0.##", symbols).format(number);
    }

    /** The bean of templates. */
    public static final class Say {

        public String day(LocalDate day) {
            return VietnameseText.day(day);
        }

        public String dateTime(Instant moment) {
            return VietnameseText.dateTime(moment);
        }

        public String number(Number number) {
            return VietnameseText.number(number);
        }
    }

    private VietnameseText() {}
}
