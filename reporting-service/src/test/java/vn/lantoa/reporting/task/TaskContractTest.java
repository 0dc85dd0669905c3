package vn.lantoa.reporting.task;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lantoa.plan.events.PlanEvents;
import vn.lantoa.plan.events.TaskEvent;
import vn.lantoa.reporting.ContractSamples;

/** What each sample of a task's events books. */
class TaskContractTest {

    private static final ContractSamples<TaskEvent> SAMPLES =
            ContractSamples.of(PlanEvents.class, TaskEvent.class);

    static Stream<String> samples() {
        return SAMPLES.files();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleBooksWhatWasDecided(String file) throws IOException {
        SAMPLES.assertDecided(file, TaskEntries::booked);
    }
}
