package vn.lantoa.plan.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.lantoa.plan.calendar.WorkingDays;

/** Which tasks a recurrence comes to. */
final class Occurrences {

    /** A working day of a year and a half; more is a mistake. */
    static final int MOST = 400;

    private Occurrences() {}

    /**
     * In the order of their days; days that a weekend brings together are one.
     *
     * @param before the days the rules name are themselves too late
     */
    static List<Occurrence> of(
            SequencedMap<LocalDate, Period> days,
            boolean before,
            NonWorkingDay onNonWorkingDay,
            WorkingDays calendar) {
        Map<String, Long> named =
                days.entrySet().stream()
                        .map(entry -> entry.getValue().named(entry.getKey()))
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<Occurrence> occurrences = new ArrayList<>();
        Set<LocalDate> due = new HashSet<>();
        days.forEach(
                (day, period) -> {
                    LocalDate last =
                            onNonWorkingDay.move(before ? day.minusDays(1) : day, calendar);
                    String name = period.named(day);
                    if (due.add(last)) {
                        boolean alone = named.getOrDefault(name, 0L) == 1;
                        occurrences.add(
                                new Occurrence(day, last, alone ? name : Period.DAY.named(day)));
                    }
                });
        return occurrences;
    }
}
