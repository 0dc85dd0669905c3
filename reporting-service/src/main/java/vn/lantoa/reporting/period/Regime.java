package vn.lantoa.reporting.period;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which days the periods of a year have, by some rule in force from a day on; read from {@code
 * regimes.json}.
 *
 * @param code e.g. {@code calendar}
 * @param source the decree and article it follows
 * @param validFrom a period belongs to it when its last day is not before this one; empty: always
 */
record Regime(
        String code, Name name, String source, Optional<LocalDate> validFrom, List<Kind> periods) {

    Regime {
        periods = List.copyOf(periods);
    }

    record Name(String vi, String en) {

        String in(Locale reader) {
            return reader.getLanguage().equals("en") ? en : vi;
        }
    }

    /**
     * One of the periods each year has.
     *
     * @param kind {@code Q1} … {@code M12}; {@code Y} is the year
     * @param from the first day; of the year before when it is later in the year than {@code to}
     * @param to the last day; 29 February is the 28th in most years
     */
    record Kind(String kind, MonthDay from, MonthDay to) {

        Days in(int year) {
            int began = from.isAfter(to) ? year - 1 : year;
            return Days.inclusive(from.atYear(began), to.atYear(year));
        }

        /** Of a year: {@code 2023-Q1}, or {@code 2023} for the year itself. */
        String code(int year) {
            return kind.equals("Y") ? "%04d".formatted(year) : "%04d-%s".formatted(year, kind);
        }
    }

    boolean governs(Days days) {
        return validFrom.map(first -> !days.last().isBefore(first)).orElse(true);
    }
}
