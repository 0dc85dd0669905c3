package vn.lantoa.notification.inbox;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lantoa.chassis.page.WrittenTime;

/**
 * The name of a stretch of days in words: {@code 2023-M02} is "tháng 02/2023", {@code 2023-Q1} "quý
 * I/2023", {@code 2023-W07} "tuần 07/2023".
 */
final class Stretch {

    private static final Pattern NAME =
            Pattern.compile(
                    "(?<year>\\d{4})-(?:M(?<month>0[1-9]|1[0-2])|Q(?<quarter>[1-4])|W(?<week>\\d{2}))");
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    private Stretch() {}

    /** A name of another form, of a newer version, is left as it is. */
    static String inWords(String name, Locale reader) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            return name;
        }
        boolean english = WrittenTime.isEnglish(reader);
        String year = parts.group("year");
        if (parts.group("month") != null) {
            int month = Integer.parseInt(parts.group("month"));
            return english
                    ? Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + year
                    : "tháng %s/%s".formatted(vietnamese(month), year);
        }
        if (parts.group("quarter") != null) {
            String quarter = ROMAN.get(Integer.parseInt(parts.group("quarter")) - 1);
            return (english ? "quarter %s of %s" : "quý %s/%s").formatted(quarter, year);
        }
        int week = Integer.parseInt(parts.group("week"));
        return (english ? "week %d of %s" : "tuần %02d/%s").formatted(week, year);
    }

    /** As in days: a zero goes before January and February only. */
    private static String vietnamese(int month) {
        return (month <= 2 ? "%02d" : "%d").formatted(month);
    }
}
