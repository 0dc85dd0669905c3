package vn.lantoa.plan.deadline;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A day, or some months, of a year that may not be written.
 *
 * @param day empty for whole months
 * @param vague only a part of it is meant, "đầu tháng 3"
 */
record Term(
        Optional<Integer> year,
        int firstMonth,
        int lastMonth,
        Optional<Integer> day,
        boolean vague) {

    static Term day(int day, int month, Optional<Integer> year) {
        return new Term(year, month, month, Optional.of(day), false);
    }

    static Term months(int first, int last, Optional<Integer> year) {
        return new Term(year, first, last, Optional.empty(), false);
    }

    static Term year(int year) {
        return months(1, 12, Optional.of(year));
    }

    Term inYear(Optional<Integer> other) {
        return new Term(year.or(() -> other), firstMonth, lastMonth, day, vague);
    }

    Term onlyPartly() {
        return new Term(year, firstMonth, lastMonth, day, true);
    }

    boolean isWholeYear() {
        return day.isEmpty() && firstMonth == 1 && lastMonth == 12;
    }

    /** Whether some calendar has it. */
    boolean isPossible() {
        if (firstMonth < 1 || lastMonth > 12) {
            return false;
        }
        int longest =
                year.map(y -> YearMonth.of(y, lastMonth).lengthOfMonth())
                        .orElseGet(() -> Month.of(lastMonth).maxLength());
        return day.map(d -> d >= 1 && d <= longest).orElse(true);
    }

    /** Whole months right after another's, or the next day of the month. */
    boolean follows(Term earlier) {
        if (day.isPresent() && earlier.day.isPresent()) {
            return year.equals(earlier.year)
                    && lastMonth == earlier.lastMonth
                    && day.get() == earlier.day.get() + 1;
        }
        int then = earlier.lastMonth % 12 + 1;
        boolean newYear = then == 1;
        boolean sameYear = earlier.year.equals(year) && !newYear;
        boolean nextYear = newYear && earlier.year.isPresent() && !earlier.year.equals(year);
        return day.isEmpty()
                && earlier.day.isEmpty()
                && firstMonth == then
                && (sameYear || nextYear);
    }

    LocalDate first(int inYear) {
        return LocalDate.of(inYear, firstMonth, day.orElse(1));
    }

    LocalDate last(int inYear) {
        YearMonth month = YearMonth.of(inYear, lastMonth);
        return day.map(month::atDay).orElseGet(month::atEndOfMonth);
    }

    /** Whether that year has the day: 29/2 needs a leap year. */
    boolean isIn(int someYear) {
        boolean leapDay = lastMonth == 2 && day.filter(d -> d == 29).isPresent();
        return !leapDay || Year.isLeap(someYear);
    }
}
