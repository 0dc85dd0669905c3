package vn.lantoa.plan.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as they are typed (the day first, always), and as spreadsheets count them. */
final class Days {

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final String MIDNIGHT = "(?:[ T]0?0:00(?::00(?:\\.0+)?)?)?";
    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    "(?:ngày )?(\\d{1,2}) ?[/.-] ?(\\d{1,2}) ?[/.-] ?(\\d{4}|\\d{2})" + MIDNIGHT,
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})" + MIDNIGHT);
    private static final int LONGEST = 40;

    /** Excel believes in 29 February 1900: days are counted right from March on. */
    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

    private static final int FIRST_SERIAL = 61;
    private static final int LAST_SERIAL = 2_958_465;

    private Days() {}

    static String written(LocalDate day) {
        return WRITTEN.format(day);
    }

    static Optional<LocalDate> typed(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            int year = Integer.parseInt(dayFirst.group(3));
            return day(
                    year < 100 ? 2000 + year : year,
                    Integer.parseInt(dayFirst.group(2)),
                    Integer.parseInt(dayFirst.group(1)));
        }
        Matcher iso = ISO.matcher(text);
        return iso.matches()
                ? day(
                        Integer.parseInt(iso.group(1)),
                        Integer.parseInt(iso.group(2)),
                        Integer.parseInt(iso.group(3)))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        if (year < 1900) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Of a serial number of the 1900 system; its hours are passed over. */
    static Optional<LocalDate> counted(double serial) {
        return serial >= FIRST_SERIAL && serial < LAST_SERIAL + 1
                ? Optional.of(ZERO.plusDays((long) serial))
                : Optional.empty();
    }
}
