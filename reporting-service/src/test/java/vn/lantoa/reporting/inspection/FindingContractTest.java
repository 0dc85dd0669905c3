package vn.lantoa.reporting.inspection;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lantoa.plan.events.FindingEvent;
import vn.lantoa.plan.events.PlanEvents;
import vn.lantoa.reporting.ContractSamples;

/** What each sample of a finding's events books. */
class FindingContractTest {

    private static final ContractSamples<FindingEvent> SAMPLES =
            ContractSamples.of(PlanEvents.class, FindingEvent.class);

    static Stream<String> samples() {
        return SAMPLES.files();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleBooksWhatWasDecided(String file) throws IOException {
        SAMPLES.assertDecided(file, FindingEntries::booked);
    }
}
