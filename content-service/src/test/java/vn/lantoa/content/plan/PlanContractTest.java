package vn.lantoa.content.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lantoa.content.Expected;
import vn.lantoa.plan.events.PlanEvent;
import vn.lantoa.plan.events.TaskEvent;

/** Every sample of a plan becomes the copy that a committed file says. */
class PlanContractTest {

    static List<String> samples() {
        return Expected.samplesOf(PlanEvent.class);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleBecomesTheCopyThatWasDecided(String file) {
        KnownPlan copy = KnownPlan.of(Expected.event(file, PlanEvent.class), Expected.head(file));

        Expected.assertBecomes(copy, file);
    }

    @Test
    void everySampleIsAPlansOrATasksOrNamedAsIgnored() {
        Set<String> decided = new HashSet<>(samples());
        decided.addAll(Expected.samplesOf(TaskEvent.class));
        decided.addAll(Expected.ignored());

        assertThat(decided).containsExactlyInAnyOrderElementsOf(Expected.allSamples());
    }
}
