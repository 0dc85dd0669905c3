package vn.lantoa.reporting.coverage;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lantoa.plan.events.PlanEvent;
import vn.lantoa.plan.events.PlanEvents;
import vn.lantoa.reporting.ContractSamples;

/** What is kept of a plan after each sample of its events. */
class PlanContractTest {

    private static final ContractSamples<PlanEvent> SAMPLES =
            ContractSamples.of(PlanEvents.class, PlanEvent.class);

    static Stream<String> samples() {
        return SAMPLES.files();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleLeavesTheCopyThatWasDecided(String file) throws IOException {
        SAMPLES.assertDecided(file, (event, head) -> List.of(PlanCopies.copied(event, head)));
    }
}
