package vn.lantoa.reporting.target;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lantoa.plan.events.PlanEvents;
import vn.lantoa.plan.events.TargetEvent;
import vn.lantoa.reporting.ContractSamples;

/** What is kept of a target after each sample of its events. */
class TargetContractTest {

    private static final ContractSamples<TargetEvent> SAMPLES =
            ContractSamples.of(PlanEvents.class, TargetEvent.class);

    static Stream<String> samples() {
        return SAMPLES.files();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleLeavesTheCopyThatWasDecided(String file) throws IOException {
        SAMPLES.assertDecided(file, (event, head) -> List.of(TargetCopies.copied(event, head)));
    }
}
