package vn.lantoa.plan.difficulty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Listing;
import vn.lantoa.plan.calendar.WorkingDays;
import vn.lantoa.plan.difficulty.Difficulty.Status;

/** {@code /difficulties/durations}: how long difficulties stay where they are. */
@RestController
final class DurationsController {

    /** Of the newest so many reports. */
    private static final int MOST = 2000;

    /**
     * @param now how many are in this state
     * @param stays how often one was in it and went on
     * @param averageWorkingDays of those stays, to one decimal; none without any
     * @param medianWorkingDays likewise
     */
    record StateDurations(
            Status state,
            int now,
            int stays,
            Optional<Double> averageWorkingDays,
            Optional<Double> medianWorkingDays) {}

    /**
     * @param all whether all reports were counted, or only the newest
     */
    record Durations(List<StateDurations> states, int counted, boolean all) {}

    private final Difficulties difficulties;

    DurationsController(Difficulties difficulties) {
        this.difficulties = difficulties;
    }

    /**
     * Of what units reported; the groups made of it are not counted again.
     *
     * @param from first day of the report, included
     * @param to last day of the report, included
     */
    @GetMapping("/difficulties/durations")
    Durations durations(
            @RequestParam Optional<String> plan,
            @RequestParam Optional<LocalDate> from,
            @RequestParam Optional<LocalDate> to,
            Actor by) {
        ConsolidationController.requireOverview(by);
        Listing listing =
                Difficulties.newest(Listing.MOST, Optional.empty())
                        .where("plan", plan)
                        .between(
                                from.map(LocalDate::toString),
                                to.map(day -> day.plusDays(1).toString()));
        Difficulties.Some some = difficulties.some(listing, MOST, by);
        List<Difficulty> reports = some.items().stream().filter(d -> !d.isGroup()).toList();
        WorkingDays calendar = difficulties.workingDays(by);
        Map<Status, Integer> now = new EnumMap<>(Status.class);
        Map<Status, List<Integer>> stays = new EnumMap<>(Status.class);
        for (Difficulty report : reports) {
            now.merge(report.status(), 1, Integer::sum);
            List<Course.Step> steps = report.course().steps();
            for (int i = 0; i + 1 < steps.size(); i++) {
                Instant until = steps.get(i + 1).since();
                stays.computeIfAbsent(steps.get(i).status(), _ -> new ArrayList<>())
                        .add(Difficulties.passed(steps.get(i).since(), until, calendar));
            }
        }
        List<StateDurations> states = new ArrayList<>();
        for (Status status : Status.values()) {
            List<Integer> days = stays.getOrDefault(status, List.of()).stream().sorted().toList();
            states.add(
                    new StateDurations(
                            status,
                            now.getOrDefault(status, 0),
                            days.size(),
                            average(days),
                            median(days)));
        }
        return new Durations(states, reports.size(), some.all());
    }

    private static Optional<Double> average(List<Integer> days) {
        return days.stream().mapToInt(d -> d).average().stream()
                .mapToObj(average -> Math.round(average * 10) / 10.0)
                .findFirst();
    }

    private static Optional<Double> median(List<Integer> sorted) {
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        int middle = sorted.size() / 2;
        return Optional.of(
                sorted.size() % 2 == 1
                        ? (double) sorted.get(middle)
                        : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0);
    }
}
