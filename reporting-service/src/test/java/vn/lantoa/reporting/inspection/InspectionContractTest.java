package vn.lantoa.reporting.inspection;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lantoa.plan.events.InspectionEvent;
import vn.lantoa.plan.events.PlanEvents;
import vn.lantoa.reporting.ContractSamples;

/** What each sample of an inspection's events books. */
class InspectionContractTest {

    private static final ContractSamples<InspectionEvent> SAMPLES =
            ContractSamples.of(PlanEvents.class, InspectionEvent.class);

    static Stream<String> samples() {
        return SAMPLES.files();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleBooksWhatWasDecided(String file) throws IOException {
        SAMPLES.assertDecided(file, InspectionEntries::booked);
    }
}
