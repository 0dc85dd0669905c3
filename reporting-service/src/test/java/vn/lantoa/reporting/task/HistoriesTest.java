package vn.lantoa.reporting.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.lantoa.reporting.ledger.Entry;

/** Whatever happens to tasks, each is due in one place or nowhere, and done no more often. */
class HistoriesTest {

    private record Place(
            String account,
            String task,
            LocalDate day,
            String unit,
            Optional<String> plan,
            Optional<String> topic) {

        static Place of(Entry entry) {
            return new Place(
                    entry.account(),
                    entry.subject(),
                    entry.day(),
                    entry.unit(),
                    entry.plan(),
                    entry.topic());
        }

        Place on(String other) {
            return new Place(other, task, day, unit, plan, topic);
        }
    }

    @Property
    void whatIsTakenBackIsWhatWasBooked(@ForAll long seed) {
        Map<Place, Long> sums = new HashMap<>();
        Histories.of("org", 5, new Random(seed)).stream()
                .flatMap(List::stream)
                .forEach(entry -> sums.merge(Place.of(entry), entry.amount(), Long::sum));
        sums.values().removeIf(sum -> sum == 0);

        assertThat(sums.values()).allMatch(sum -> sum == 1);
        assertThat(sums.keySet().stream().filter(p -> p.account().equals(TaskEntries.DUE)))
                .extracting(Place::task)
                .doesNotHaveDuplicates();
        assertThat(sums.keySet())
                .allMatch(place -> sums.containsKey(place.on(TaskEntries.DUE)))
                .allMatch(
                        place ->
                                !place.account().equals(TaskEntries.DONE_ON_TIME)
                                        || sums.containsKey(place.on(TaskEntries.DONE)));
    }
}
