package vn.lantoa.reporting.difficulty;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lantoa.plan.events.DifficultyEvent;
import vn.lantoa.plan.events.PlanEvents;
import vn.lantoa.reporting.ContractSamples;

/** What each sample of a difficulty's events books. */
class DifficultyContractTest {

    private static final ContractSamples<DifficultyEvent> SAMPLES =
            ContractSamples.of(PlanEvents.class, DifficultyEvent.class);

    static Stream<String> samples() {
        return SAMPLES.files();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleBooksWhatWasDecided(String file) throws IOException {
        SAMPLES.assertDecided(file, DifficultyEntries::booked);
    }
}
