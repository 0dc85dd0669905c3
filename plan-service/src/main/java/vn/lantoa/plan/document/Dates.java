package vn.lantoa.plan.document;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as offices write them: "ngày 15/7/2021", "ngày 30 tháng 12 năm 2022". */
final class Dates {

    private static final Pattern DAY =
            Pattern.compile(
                    "ngày (\\d{1,2}) ?(?:([/.-]) ?(\\d{1,2}) ?\\2 ?(\\d{4})(?!\\d)"
                            + "|tháng (\\d{1,2}) ?năm (\\d{4})(?!\\d))",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int LONGEST = 40;
    private static final Pattern BESIDE =
            Pattern.compile(" ?[,(]? ?(?=ngày )", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /**
     * @param day empty if no calendar has it
     * @param from offset of the word "ngày", {@code to} after the year
     */
    record Found(Optional<LocalDate> day, int from, int to) {}

    private Dates() {}

    static Optional<Found> in(String text) {
        Matcher matcher = DAY.matcher(text);
        return matcher.find() ? Optional.of(found(matcher)) : Optional.empty();
    }

    /** The first day that begins between two offsets. */
    static Optional<Found> from(String text, int from, int to) {
        Matcher matcher = DAY.matcher(text).region(from, Math.min(text.length(), to + LONGEST));
        return matcher.find() && matcher.start() < to
                ? Optional.of(found(matcher))
                : Optional.empty();
    }

    /** The day right behind an offset, with or without comma. */
    static Optional<Found> beside(String text, int offset) {
        Matcher before = BESIDE.matcher(text).region(offset, text.length());
        if (!before.useTransparentBounds(true).lookingAt()) {
            return Optional.empty();
        }
        Matcher day = DAY.matcher(text).region(before.end(), text.length());
        return day.lookingAt() ? Optional.of(found(day)) : Optional.empty();
    }

    private static Found found(Matcher matcher) {
        boolean inFigures = matcher.group(3) != null;
        int day = Integer.parseInt(matcher.group(1));
        int month = Integer.parseInt(matcher.group(inFigures ? 3 : 5));
        int year = Integer.parseInt(matcher.group(inFigures ? 4 : 6));
        boolean real =
                month >= 1
                        && month <= 12
                        && day >= 1
                        && day <= YearMonth.of(year, month).lengthOfMonth();
        return new Found(
                real ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty(),
                matcher.start(),
                matcher.end());
    }
}
