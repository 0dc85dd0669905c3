package vn.lantoa.reporting.staff;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lantoa.plan.events.PlanEvents;
import vn.lantoa.plan.events.StaffEvent;
import vn.lantoa.reporting.ContractSamples;

/** What each sample of the events of staff books. */
class RosterContractTest {

    private static final ContractSamples<StaffEvent> SAMPLES =
            ContractSamples.of(PlanEvents.class, StaffEvent.class);

    static Stream<String> samples() {
        return SAMPLES.files();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleBooksWhatWasDecided(String file) throws IOException {
        SAMPLES.assertDecided(file, RosterEntries::booked);
    }
}
